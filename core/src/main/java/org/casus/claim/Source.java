package org.casus.claim;

import java.time.temporal.Temporal;
import java.util.Optional;
import org.casus.statement.Report;

/**
 * One page as the ledger reads it.
 *
 * @param page the page's id
 * @param text the article's body, which all spans of {@code report} lie in
 * @param outlet who published it
 * @param published when
 * @param origin the id of the origin that the page goes back to
 * @param address the address it was published under, where known
 * @param report what the reader found in it
 */
public record Source(
        String page,
        String text,
        Optional<String> outlet,
        Optional<Temporal> published,
        String origin,
        Optional<String> address,
        Report report) {}
