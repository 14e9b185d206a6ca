package org.casus.statement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Cast;
import org.casus.name.Naming;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * Reads whose "the report" is: "Reuters quoted Interfax in a report on Friday. The report quoted the ministry as saying
 * P" goes from Reuters through Interfax to the ministry, though a full stop lies between.
 */
final class DocumentHop {
    private static final WordLists WORDS = WordLists.of(DocumentHop.class, "/org/casus/statement/reading-words.tsv");
    private static final Set<String> REPORTS = Set.of("report", "article", "dispatch", "story", "piece", "publication");
    private static final Set<String> PAPERS = WORDS.named("paper");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited", "cites", "quoting", "citing");
    private static final Set<String> NAME_ENDS = WORDS.named("name ends");
    private static final int FARTHEST_BACK = 2;

    private final Wording wording;
    private final List<Span> sentences;
    private final Cast cast;

    DocumentHop(Wording wording, List<Span> sentences, Cast cast) {
        this.wording = wording;
        this.sentences = sentences;
        this.cast = cast;
    }

    /** What was told before, as far as this class needs it: where its cue stands and its chain. */
    record Before(int place, List<Naming> chain) {}

    /**
     * The tellers behind a source that is a document named before, outermost first; empty where it is not.
     *
     * @param before what was told so far, in text order
     */
    List<Naming> tellers(Span source, List<Before> before) {
        Optional<String> document = document(source);
        if (document.isEmpty()) {
            return List.of();
        }
        int here = sentenceIndex(source.start());
        for (int back = here - 1; back >= Math.max(0, here - FARTHEST_BACK); back--) {
            Span sentence = sentences.get(back);
            List<Naming> tellers = REPORTS.contains(document.get())
                    ? reporters(sentence, before)
                    : issuer(sentence, document.get(), before);
            if (!tellers.isEmpty()) {
                return tellers;
            }
        }
        return List.of();
    }

    private Optional<String> document(Span source) {
        int first = wording.at(source.start());
        int words = wording.after(source.end()) - first;
        boolean definite = Set.of("the", "this").contains(wording.word(first));
        String noun = wording.word(first + words - 1);
        boolean known = REPORTS.contains(noun) || PAPERS.contains(noun);
        return definite && words == 2 && known ? Optional.of(noun) : Optional.empty();
    }

    private int sentenceIndex(int place) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).end() > place) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    /** The agencies and papers of a sentence: those at the head of its chains, or who quotes whom in it. */
    private List<Naming> reporters(Span sentence, List<Before> before) {
        List<Naming> best = List.of();
        for (Before told : before) {
            if (sentence.contains(told.place())) {
                List<Naming> media = told.chain().stream()
                        .takeWhile(naming -> naming.kind() == Actor.Kind.AGENCY)
                        .toList();
                best = media.size() > best.size() ? media : best;
            }
        }
        List<Naming> quoted = quoting(sentence);
        return quoted.size() > best.size() ? quoted : best;
    }

    private List<Naming> quoting(Span sentence) {
        int from = wording.at(sentence.start());
        int past = wording.after(sentence.end());
        for (int i = from + 1; i + 1 < past; i++) {
            if (!QUOTING.contains(wording.word(i))) {
                continue;
            }
            int to = i + 1;
            while (to < past && wording.get(to).isWord() && !NAME_ENDS.contains(wording.word(to))) {
                to++;
            }
            if (to == i + 1) {
                return List.of();
            }
            List<Naming> hops = new ArrayList<>();
            hops.add(cast.teller(wording.span(from, i), Optional.empty()));
            hops.add(cast.teller(wording.span(i + 1, to), Optional.empty()));
            boolean media = hops.get(0).kind() == Actor.Kind.AGENCY && canReport(hops.get(1));
            return media ? hops : List.of();
        }
        return List.of();
    }

    /** An outlet, or a name of which nothing shows what it is. */
    private static boolean canReport(Naming naming) {
        return naming.kind() == Actor.Kind.AGENCY
                || naming.kind() == Actor.Kind.UNNAMED
                        && Character.isUpperCase(naming.name().charAt(0));
    }

    /** The one who told in a sentence that names the same document: "said in a statement". */
    private List<Naming> issuer(Span sentence, String document, List<Before> before) {
        String text = sentence.in(wording.text()).toLowerCase(Locale.ROOT);
        if (!text.contains(" a " + document)
                && !text.contains("its " + document)
                && !text.contains("his " + document)) {
            return List.of();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (sentence.contains(before.get(i).place())
                    && !before.get(i).chain().isEmpty()) {
                return before.get(i).chain();
            }
        }
        return List.of();
    }
}
