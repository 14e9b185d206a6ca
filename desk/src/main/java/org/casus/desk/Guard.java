package org.casus.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the desk to the one person at this machine: only requests to this machine by name, decisions only from the desk's
 * own forms, and no code or style from anywhere but the desk itself. Thread-safe.
 *
 * <p>The check of the name keeps out pages that point a name of theirs at 127.0.0.1 to read the case from a browser.
 */
final class Guard {
    private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    /** The pages that a person decides on. */
    private static final String DECIDED = "/compare/";

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cache-Control",
            "no-cache");

    private Guard() {}

    /** Lets a request through or ends it, with the headers that every answer has. */
    static void check(Context context) {
        HEADERS.forEach(context::header);
        if (!isOurs(context.header("Host"))) {
            throw new HttpResponseException(421, "The desk answers to 127.0.0.1 and localhost only.");
        }
        if (READING.contains(context.method())) {
            return;
        }
        if (context.method() != HandlerType.POST || !context.path().startsWith(DECIDED)) {
            context.header("Allow", "GET, HEAD");
            throw new HttpResponseException(405, "This page can only be read.");
        }
        if (!("http://" + context.header("Host")).equals(context.header("Origin"))) {
            throw new HttpResponseException(403, "Decisions are taken from the desk's own pages only.");
        }
    }

    /** Whether a Host header names this machine; any port, since a tunnel may end at another one. */
    static boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d{1,5}$", "");
        return OUR_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
