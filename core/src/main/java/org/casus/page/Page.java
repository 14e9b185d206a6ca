package org.casus.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * One page as it was found: its bytes, untouched, and where they came from.
 *
 * <p>Two pages are the same page when their bytes and their known addresses are: {@link #identity()}. The same bytes at
 * two addresses are two pages, as two outlets may print one report.
 * Immutable and thread-safe.
 */
public final class Page {
    private final String path;
    private final byte[] bytes;
    private final Optional<URI> url;
    private final Optional<String> contentType;
    private final Optional<Instant> captured;
    private final String sha256;
    private final Optional<String> name;

    /**
     * @param path where the page was read: a file's path, {@code archive.warc.gz#12345} for a record, an address
     * @param bytes the page's own bytes, decompressed; copied
     * @param url the address that the page was published under, where known
     * @param contentType the {@code Content-Type} that came with it, parameters included, where known
     * @param captured when it was fetched, where known
     */
    public Page(
            String path, byte[] bytes, Optional<URI> url, Optional<String> contentType, Optional<Instant> captured) {
        this.path = Objects.requireNonNull(path, "path");
        this.bytes = bytes.clone();
        this.url = url;
        this.contentType = contentType;
        this.captured = captured;
        this.sha256 = digest(this.bytes);
        this.name = Optional.empty();
    }

    private Page(Page page, String name) {
        this.path = page.path;
        this.bytes = page.bytes;
        this.url = page.url;
        this.contentType = page.contentType;
        this.captured = page.captured;
        this.sha256 = page.sha256;
        this.name = Optional.of(name);
    }

    /** A page of which only the path and the bytes are known, as a file on disk. */
    public static Page of(String path, byte[] bytes) {
        return new Page(path, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same page under a name that came with it, as the {@code doc_id} of a line of JSON. */
    public Page named(String name) {
        return new Page(this, name);
    }

    public String path() {
        return path;
    }

    /** The name that came with it, taken as it is; empty for a page that goes by its file's name. */
    public Optional<String> name() {
        return name;
    }

    /** A copy of the page's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    public Optional<URI> url() {
        return url;
    }

    public Optional<String> contentType() {
        return contentType;
    }

    public Optional<Instant> captured() {
        return captured;
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * What a page is known by in a case, 64 lower-case hexadecimal digits: made of its bytes and its address or, where no
     * address is known, of its bytes alone, when it is {@link #sha256()}.
     */
    public String identity() {
        return url.map(address -> digest((sha256 + " " + address).getBytes(StandardCharsets.UTF_8)))
                .orElse(sha256);
    }

    /** The bytes as text in the page's own charset: header, byte order mark, meta element, then detection. */
    public String text() {
        return Charsets.decode(bytes, contentType);
    }

    /** The charset that the page says it is in, where nobody here knows it and the bytes do not tell a better one. */
    public Optional<String> unknownCharset() {
        return Charsets.unknown(bytes, contentType);
    }

    @Override
    public String toString() {
        return path;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
