package org.casus.claim;

import org.casus.text.Span;

/** The exact words that something stands on: a place in a page's text. Without it, it is not in the ledger. */
public record Evidence(String page, Span span) {}
