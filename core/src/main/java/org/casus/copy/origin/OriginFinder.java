package org.casus.copy.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.Ruling;
import org.casus.copy.credit.CreditFinder;
import org.casus.copy.credit.Outlets;
import org.casus.copy.family.Family;
import org.casus.copy.family.NearPages;
import org.casus.copy.group.Sets;
import org.casus.copy.progress.Milestones;
import org.casus.copy.progress.Progress;
import org.casus.copy.reading.Reading;
import org.casus.copy.reading.Rulings;
import org.casus.copy.reading.Twins;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Furniture;

/**
 * Groups documents that go back to the same text or the same single source.
 *
 * <p>Texts of the very same words are taken together first; the rest find each other by signature and telling words
 * ({@link org.casus.copy.sign.CandidateIndex}). Those near each other make families, and each family is grouped for itself, so
 * that all of a group are alike on average ({@link org.casus.copy.group.Grouping}). Then credits tie pages about one matter to
 * the teller that they name. What a person said of two documents goes above both. An empty text stands alone.
 *
 * <p>Uses all processors and about 5 KB of memory for a page of 300 words besides its text. Thread-safe; the order of the
 * documents does not matter.
 */
public final class OriginFinder {
    private final Progress progress;

    public OriginFinder() {
        this(Progress.UNWATCHED);
    }

    /** @param progress told how far it is */
    public OriginFinder(Progress progress) {
        this.progress = progress;
    }

    /** One descent a document, in the order of {@code documents}. */
    public List<Descent> find(List<Document> documents) {
        return find(documents, List.of());
    }

    /**
     * One descent a document, in the order of {@code documents}.
     *
     * @param rulings what persons said of pairs of documents; those of documents that are not here are left out
     */
    public List<Descent> find(List<Document> documents, List<Ruling> rulings) {
        List<Document> sorted = documents.stream().sorted(Document.BY_DAY).toList();
        List<Reading> readings = read(sorted);
        Rulings persons = new Rulings(readings, rulings);
        Twins twins = new Twins(readings, persons);
        Commonness commonness = Commonness.of(Arrays.stream(twins.distinct())
                .mapToObj(i -> readings.get(i).print().words())
                .toList());
        NearPages near = new NearPages(readings, twins, commonness, progress);
        Map<String, Descent> descents = new ConcurrentHashMap<>();
        Milestones milestones = new Milestones(progress, Progress.Step.GROUPED, readings.size());
        families(near, twins, persons).all().stream().parallel().forEach(family -> {
            List<Descent> found = Family.of(family, readings, near).descents(commonness, rulings);
            found.forEach(descent -> descents.put(descent.document(), descent));
            milestones.add(found.size());
        });
        return documents.stream()
                .map(document ->
                        Optional.ofNullable(descents.get(document.id())).orElseThrow())
                .toList();
    }

    private List<Reading> read(List<Document> documents) {
        Furniture furniture =
                Furniture.of(documents.stream().map(Document::text).toList());
        CreditFinder credits = new CreditFinder(Outlets.of(
                documents.stream().flatMap(d -> d.outlet().stream()).distinct().toList()));
        Milestones milestones = new Milestones(progress, Progress.Step.READ, documents.size());
        return documents.stream()
                .parallel()
                .map(document -> {
                    Reading reading = Reading.of(document, furniture, credits);
                    milestones.add(1);
                    return reading;
                })
                .toList();
    }

    /** Those near each other, of the same words or put together by persons, with all that this makes near. */
    private static Sets families(NearPages near, Twins twins, Rulings persons) {
        Sets families = new Sets(near.size());
        persons.together().forEach(tie -> families.join(tie.first(), tie.second()));
        for (int i = 0; i < near.size(); i++) {
            families.join(i, twins.first(i));
            for (int other : near.before(i)) {
                families.join(other, i);
            }
        }
        return families;
    }
}
