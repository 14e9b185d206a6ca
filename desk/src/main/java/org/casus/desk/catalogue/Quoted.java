package org.casus.desk.catalogue;

import java.util.Optional;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;
import org.casus.desk.word.When;

/**
 * A statement as it is quoted in a cell of the desk.
 *
 * @param tag what the teller does
 * @param speaker who vouches for the words
 * @param words what was said, between quotation marks where they were spoken so
 * @param href the statement's own page
 * @param place the words, marked on the stored page
 * @param via the chain, the page's outlet first
 * @param clock which of the two days {@code date} is: "said" or "published"
 * @param date when it was said, else when it was published
 * @param page the page's label: "The Harbour Post, 9 Oct"
 */
public record Quoted(
        Tag tag,
        String speaker,
        String words,
        String href,
        String place,
        Via via,
        String clock,
        Optional<When> date,
        String page) {}
