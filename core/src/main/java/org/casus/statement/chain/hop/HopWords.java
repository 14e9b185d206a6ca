package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;
import org.casus.text.token.WordLists;

/** The phrases of {@code hops.tsv}: how one teller passes on another's words. Immutable and thread-safe. */
public final class HopWords {
    private static final WordLists WORDS = WordLists.of(HopWords.class, "/org/casus/statement/chain-words.tsv");
    private final List<String[]> citing = new ArrayList<>();
    private final List<String[]> carried = new ArrayList<>();
    private static final Set<String> LINKS = WORDS.named("links");
    private static final Set<String> QUANTITIES = WORDS.named("how many");

    private final List<String> evidence = new ArrayList<>();
    private final List<String> tellers = new ArrayList<>();

    public HopWords() {
        for (List<String> row : WordFile.rows(HopWords.class, "/org/casus/statement/hops.tsv")) {
            switch (row.get(0)) {
                case "citing" -> citing.add(row.get(1).split(" "));
                case "carried" -> carried.add(row.get(1).split(" "));
                case "evidence" -> evidence.add(row.get(1));
                case "teller" -> tellers.add(row.get(1));
                default -> throw new IllegalStateException("Unknown kind of hop: " + row);
            }
        }
        Comparator<String[]> longestFirst = Comparator.comparingInt(words -> -words.length);
        citing.sort(longestFirst);
        carried.sort(longestFirst);
    }

    /** How many tokens a "citing" phrase at this place covers; 0 if none stands there. */
    int citingAt(Wording wording, int index) {
        return length(citing, wording, index);
    }

    /** How many tokens a "carried by" phrase at this place covers; 0 if none stands there. */
    int carriedAt(Wording wording, int index) {
        return length(carried, wording, index);
    }

    private static int length(List<String[]> phrases, Wording wording, int index) {
        for (String[] words : phrases) {
            int k = 0;
            while (k < words.length && words[k].equals(wording.word(index + k))) {
                k++;
            }
            if (k == words.length) {
                return k;
            }
        }
        return 0;
    }

    /** Whether the head of a noun phrase is a thing that proves, not one who tells: "satellite images of the base". */
    public boolean isEvidence(Wording wording, Span phrase) {
        return evidence.contains(head(wording, phrase)) || !canTell(wording, phrase);
    }

    /** A name, or a noun for someone or something that tells: "officials", "a source in the ministry". */
    private boolean canTell(Wording wording, Span phrase) {
        String head = head(wording, phrase);
        int to = wording.after(phrase.end());
        int from = wording.at(phrase.start());
        boolean named = false;
        for (int i = from; i < to && !LINKS.contains(wording.word(i)); i++) {
            named |= wording.get(i).capital();
        }
        String last = head.substring(head.lastIndexOf('-') + 1);
        return named || tellers.contains(last) || tellers.contains(singular(last));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        int ending = noun.endsWith("sses") || noun.endsWith("ches") ? 2 : noun.endsWith("s") ? 1 : 0;
        return noun.substring(0, noun.length() - ending);
    }

    private static String head(Wording wording, Span phrase) {
        int to = wording.after(phrase.end());
        String head = "";
        for (int i = wording.at(phrase.start()); i < to; i++) {
            if (i == wording.at(phrase.start()) + 1
                    && QUANTITIES.contains(head)
                    && wording.word(i).equals("of")) {
                continue;
            }
            if (LINKS.contains(wording.word(i))
                    || i > wording.at(phrase.start()) && wording.word(i).endsWith("ed")) {
                break;
            }
            head = wording.word(i);
        }
        return head;
    }
}
