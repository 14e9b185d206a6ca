package org.casus.desk.statement;

import java.util.List;
import java.util.Optional;
import org.casus.desk.board.Position;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.reader.Paragraph;
import org.casus.desk.word.Tag;

/**
 * A statement on a page of its own.
 *
 * @param number its number on the stored page
 * @param place its words, marked on the stored page
 * @param page the stored page's label
 * @param words what was said
 * @param standfirst who said it to whom, and what it rests on
 * @param tags its act, its claim's status, its quotation
 * @param ruled what a person decided on what it belongs to
 * @param context the paragraphs that its words stand in
 */
public record StatementPage(
        int number,
        String place,
        String page,
        String words,
        String standfirst,
        List<Tag> tags,
        String quotation,
        List<Paragraph> context,
        List<Fact> facts,
        List<Ruled> ruled,
        ChainDrawing drawing,
        List<Hop> hops,
        List<Position> answers,
        List<Hanging> hanging) {
    public StatementPage {
        tags = List.copyOf(tags);
        context = List.copyOf(context);
        facts = List.copyOf(facts);
        ruled = List.copyOf(ruled);
        hops = List.copyOf(hops);
        answers = List.copyOf(answers);
        hanging = List.copyOf(hanging);
    }

    /** A particular: "Speaker", with the word and, where it leads somewhere, its address. */
    public record Fact(String name, String value, Optional<String> href) {}

    /**
     * A hop of the chain.
     *
     * @param id the row's id, which its mark in the drawing leads to
     * @param note how it joins, or what it does
     * @param words the words that name it on the page
     */
    public record Hop(
            String id,
            String name,
            Optional<String> href,
            Role role,
            Optional<String> date,
            String note,
            Optional<String> words) {}

    /** What a hop does in the chain. */
    public enum Role {
        /** The stored page that is being read. */
        OWN,
        /** Another page of the case that joins the chain. */
        JOINS,
        /** A teller whom the page names. */
        TELLER,
        /** A teller without a name. */
        UNNAMED,
        /** The one who vouches for the words. */
        VOUCHES
    }

    /** A claim or commitment that rests on the statement. */
    public record Hanging(String kind, String words, String href, Tag state) {}
}
