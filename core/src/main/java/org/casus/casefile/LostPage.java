package org.casus.casefile;

/**
 * A page that a case knows and whose bytes are no longer where they were kept.
 *
 * @param path where it was first read
 * @param file where its bytes were kept
 */
public record LostPage(String id, String path, String file) {}
