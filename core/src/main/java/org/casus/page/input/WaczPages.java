package org.casus.page.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.casus.page.Reading;

/** The pages of a WACZ: a zip with web archive files in its folder {@code archive}. */
final class WaczPages implements PageContainer {
    private final WarcPages warc = new WarcPages();

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".wacz");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        ZipInputStream zip = new ZipInputStream(in);
        int archives = 0;
        try {
            for (Optional<String> name = nextArchive(zip); name.isPresent(); name = nextArchive(zip)) {
                archives++;
                warc.read(where + "!" + name.get(), new LeftOpen(zip), sink);
            }
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(where, "is a broken zip: " + e.getMessage()));
            return;
        }
        if (archives == 0) {
            sink.accept(new Reading.Unreadable(where, "holds no web archive"));
        }
    }

    private static Optional<String> nextArchive(ZipInputStream zip) throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("archive/") && (name.endsWith(".warc.gz") || name.endsWith(".warc"))) {
                    return Optional.of(entry.getName());
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // The zip's reader reports a name that is no UTF-8 this way.
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One entry of the zip, which ends with the entry and must not close the zip. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
