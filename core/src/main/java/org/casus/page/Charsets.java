package org.casus.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which charset a page's bytes are in. */
final class Charsets {
    private Charsets() {}

    static String decode(byte[] bytes, Optional<String> contentType) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
