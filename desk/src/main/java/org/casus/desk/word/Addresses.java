package org.casus.desk.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.casus.claim.StatementId;
import org.casus.text.Span;

/**
 * Where each thing of a case stands on the desk. All addresses begin with a slash and are escaped as addresses; they
 * still have to be escaped as HTML, which the templates do.
 */
public final class Addresses {
    private Addresses() {}

    /** The stored page: {@code /pages/p3}. */
    public static String page(String page) {
        return "/pages/" + encode(page);
    }

    /** The words of a statement, marked on the stored page: {@code /pages/p3#t2}. */
    public static String words(StatementId statement) {
        return page(statement.page()) + "#" + anchor(statement.statement());
    }

    /**
     * Any other words, marked on the stored page: {@code /pages/p3?words=120-134#words}, in code points of the text as
     * everywhere outside the house.
     */
    public static String words(String page, Span span, String text) {
        int start = text.codePointCount(0, Math.min(span.start(), text.length()));
        int end = text.codePointCount(0, Math.min(span.end(), text.length()));
        return page(page) + "?words=" + start + "-" + end + "#words";
    }

    /** A statement's own page: {@code /statements/p3/s2}. */
    public static String statement(StatementId statement) {
        return "/statements/" + encode(statement.page()) + "/" + encode(statement.statement());
    }

    /** Statements by one speaker. */
    public static String speaker(String name) {
        return "/statements?speaker=" + encode(name);
    }

    /** The group of pages that go back to one origin: {@code /sources#o-p3}. */
    public static String origin(String origin) {
        return "/sources#" + encode(originAnchor(origin));
    }

    public static String originAnchor(String origin) {
        return "o-" + plain(origin);
    }

    public static String claim(String claim) {
        return "/disagreements#" + claimAnchor(claim);
    }

    public static String claimAnchor(String claim) {
        return "d-" + plain(claim);
    }

    public static String commitment(String commitment) {
        return "/commitments#" + commitmentAnchor(commitment);
    }

    public static String commitmentAnchor(String commitment) {
        return "k-" + plain(commitment);
    }

    public static String figure(String figure) {
        return "/disagreements#" + figureAnchor(figure);
    }

    public static String figureAnchor(String figure) {
        return "f-" + plain(figure);
    }

    /** A place's row in the table of places; a list of places may hold two of one name. */
    public static String place(String name, String origin) {
        return "/map#" + encode(placeAnchor(name, origin));
    }

    public static String placeAnchor(String name, String origin) {
        return "place-" + slug(name) + "-" + Integer.toHexString((name + "\n" + origin).hashCode());
    }

    /** What is known about a map: {@code /map#v-velden-survey-5d1a1b2c}. */
    public static String border(String map) {
        return "/map#" + encode(borderAnchor(map));
    }

    public static String borderAnchor(String map) {
        return "v-" + slug(map) + "-" + Integer.toHexString(map.hashCode());
    }

    /** Two pages side by side. */
    public static String compare(String page, String other) {
        return "/compare/" + encode(page) + "/" + encode(other);
    }

    /** The id of a statement's mark: {@code s2} is {@code t2}. */
    public static String anchor(String statement) {
        return "t" + statement.substring(1);
    }

    /** An address outside, only where it is one that a reader can follow safely: http or https. */
    public static Optional<String> outside(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean safe = scheme.equals("http") || scheme.equals("https");
            return safe && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A value in a path or query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Letters and figures of a name, joined by hyphens. */
    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c) || c == '-') {
                plain.appendCodePoint(c);
            } else {
                plain.append('_').append(Integer.toHexString(c));
            }
        });
        return plain.toString();
    }
}
