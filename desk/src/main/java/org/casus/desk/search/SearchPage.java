package org.casus.desk.search;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.reader.Piece;
import org.casus.desk.word.Tag;

/**
 * The results of a search.
 *
 * @param title "12 statements on “ridge”"
 * @param filters what narrows the results, in words
 * @param all how many there are in all
 */
public record SearchPage(
        Query query,
        String title,
        List<String> filters,
        int all,
        List<Result> results,
        List<Leaf> leaves,
        Facets facets) {
    public SearchPage {
        filters = List.copyOf(filters);
        results = List.copyOf(results);
        leaves = List.copyOf(leaves);
    }

    /** A statement with the words that were asked for marked. */
    public record Result(Quoted quoted, List<Piece> words, String support) {
        public Result {
            words = List.copyOf(words);
        }
    }

    /** A link to a page of the results. */
    public record Leaf(String word, String href, boolean current) {}

    /** What the results can be narrowed by. */
    public record Facets(
            List<Choice> acts,
            List<Choice> speakers,
            List<Choice> tellers,
            List<Choice> outlets,
            List<Choice> support) {
        public Facets {
            acts = List.copyOf(acts);
            speakers = List.copyOf(speakers);
            tellers = List.copyOf(tellers);
            outlets = List.copyOf(outlets);
            support = List.copyOf(support);
        }
    }

    /** A box to tick, with how many statements it leaves. */
    public record Choice(String value, String word, Optional<Tag> tag, long statements, boolean ticked) {}
}
