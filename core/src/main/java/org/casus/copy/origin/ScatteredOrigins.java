package org.casus.copy.origin;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.credit.CreditFinder;
import org.casus.copy.credit.Outlets;
import org.casus.copy.family.Family;
import org.casus.copy.family.NearPages;
import org.casus.copy.likeness.WeighedPrint;
import org.casus.copy.reading.Reading;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * The steps of {@link OriginFinder} that look at a few pages at a time, for pages that lie scattered over many machines: with
 * what all pages together say, each page is read, pairs are judged and families of near pages are grouped wherever they lie.
 * Thread-safe once made; may be sent from machine to machine.
 */
public final class ScatteredOrigins implements Serializable {
    private static final long serialVersionUID = 1;

    private final Furniture furniture;
    private final List<String> outlets;
    private final Commonness commonness;
    private transient volatile @Nullable CreditFinder credits;

    /**
     * @param furniture of all pages
     * @param outlets of all pages, each once
     * @param commonness of the words in all pages, those of the same words counted once
     */
    public ScatteredOrigins(Furniture furniture, Collection<String> outlets, Commonness commonness) {
        this.furniture = furniture;
        this.outlets = List.copyOf(outlets);
        this.commonness = commonness;
    }

    /** What is compared of a page. */
    public Print print(Document page) {
        return read(page).print();
    }

    /** Whether two pages are alike enough, or credit each other, to be of one family. */
    public boolean areNear(Document one, Document other) {
        Reading first = read(one);
        Reading second = read(other);
        return NearPages.isNear(
                WeighedPrint.of(first.print(), commonness), WeighedPrint.of(second.print(), commonness), first, second);
    }

    /**
     * Where each page of a family goes back to, in no order.
     *
     * @param family all pages that are near each other or of the very same words, by {@link Document#day} and id
     * @param near for each page the earlier ones near it, by their place in the family
     */
    public List<Descent> descents(List<Document> family, List<int[]> near) {
        return new Family(family.stream().map(this::read).toList(), near).descents(commonness, List.of());
    }

    private Reading read(Document page) {
        CreditFinder finder = credits;
        if (finder == null) {
            finder = new CreditFinder(Outlets.of(outlets));
            credits = finder;
        }
        return Reading.of(page, furniture, finder);
    }
}
