package org.casus.store;

import java.util.Locale;

/** How a thing of which there are a few is written in JSON, on the command line and in what people read there. */
public final class Code {
    private Code() {}

    /** {@code COMMON_SOURCE} is {@code common-source}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
