package org.casus.page.input;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses to ask on behalf of one that the user gave: it, and those that sitemaps name, a thousand at most. */
final class AddressQueue {
    /** How many addresses that sitemaps name are asked. */
    static final int MOST = 1000;

    private final Deque<Stop> left = new ArrayDeque<>();
    private final Set<URI> known = new HashSet<>();
    private int named;

    AddressQueue(URI given) {
        left.add(new Stop(given, 0));
        known.add(given);
    }

    /**
     * One address to ask.
     *
     * @param depth how many sitemaps lead to it
     */
    record Stop(URI address, int depth) {
        /** An index is followed where the user gave it, a sitemap also where an index names it. */
        boolean follows(SitemapAddresses sitemap) {
            return depth == 0 || depth == 1 && !sitemap.isIndex();
        }
    }

    /** The next address to ask. */
    Optional<Stop> next() {
        return Optional.ofNullable(left.poll());
    }

    /** Takes in what a sitemap names; returns what of it is left out, and why. */
    Optional<String> add(Stop from, SitemapAddresses sitemap) {
        if (!from.follows(sitemap)) {
            return Optional.of("is a sitemap" + (sitemap.isIndex() ? " index" : "")
                    + " that another sitemap names; it is not followed");
        }
        int tooMany = 0;
        for (URI address : sitemap.own()) {
            if (known.contains(address)) {
                continue;
            }
            if (named == MOST) {
                tooMany++;
                continue;
            }
            named++;
            known.add(address);
            left.add(new Stop(address, from.depth() + 1));
        }
        return leftOut(sitemap, tooMany);
    }

    private static Optional<String> leftOut(SitemapAddresses sitemap, int tooMany) {
        int all = sitemap.own().size() + sitemap.foreign();
        if (all == 0) {
            return Optional.of("is a sitemap that names no address");
        }
        List<String> reasons = new ArrayList<>();
        if (tooMany > 0) {
            reasons.add(tooMany + " beyond the " + MOST + " that are read at a time");
        }
        if (sitemap.foreign() > 0) {
            reasons.add(sitemap.foreign() + " of another host");
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "is a sitemap of " + all + " addresses, of which are left out: " + String.join(", ", reasons));
    }
}
