package org.casus.copy.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.casus.copy.Document;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;

/**
 * The words of some documents, read anew when they are asked for: a million texts taken apart would fill any memory, so only
 * those asked for last stay at hand. Not thread-safe.
 */
public final class Wordings {
    private static final int AT_HAND = 5000;

    private final List<Document> documents;
    private final Map<Integer, StemmedText> texts = new Latest<>();
    private final Map<Integer, List<WeightedWords>> sentences = new Latest<>();

    public Wordings(List<Document> documents) {
        this.documents = documents;
    }

    String text(int document) {
        return documents.get(document).text();
    }

    public StemmedText of(int document) {
        return kept(texts, document, number -> StemmedText.of(text(number)));
    }

    /** The weighted words of each sentence. */
    List<WeightedWords> sentences(int document, Commonness commonness) {
        return kept(sentences, document, number -> Passages.weigh(of(number), commonness));
    }

    private static <T> T kept(Map<Integer, T> kept, int document, IntFunction<T> reading) {
        T known = kept.get(document);
        if (known != null) {
            return known;
        }
        T read = reading.apply(document);
        kept.put(document, read);
        return read;
    }

    /** Forgets what was not asked for longest. */
    private static final class Latest<T> extends LinkedHashMap<Integer, T> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
            return size() > AT_HAND;
        }
    }
}
