package org.casus.page.input;

import java.io.InputStream;
import java.util.function.Consumer;
import org.casus.page.Reading;

/** A kind of file that holds several pages. */
interface PageContainer {
    /** Whether files with this name (lower case, without {@code .gz}) are of the kind. */
    boolean isNamed(String name);

    /** Hands a reading for each page to {@code sink}. Never throws on what the file holds; leaves {@code in} open. */
    void read(String where, InputStream in, Consumer<Reading> sink);
}
