package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.Term;
import org.casus.statement.Act;
import org.jspecify.annotations.Nullable;

/** A statement among those of its case: its wording as the case weighs it, and what it is like. For one thread. */
public final class Heard {
    private final Voice voice;
    private final StatementId id;
    private final Gist gist;
    private final Optional<Term> agent;
    private final boolean asksOnly;
    private final boolean commitment;
    private final Words words;
    private final Victims victims;
    private final PageNames pageNames;
    private final List<Link> links = new ArrayList<>();

    private final int slot;

    /** All that say the same words as it, itself among them. */
    List<Heard> twins = List.of();

    /** Whether its page has the same words before: it goes where those go, and is compared with nothing. */
    boolean repeats;

    /** When it was last compared with all. */
    long linked;

    /** The last one that was compared with it. */
    long asked;

    /** Its place among those that are being put together, and who they are. */
    int place;

    @Nullable
    Seats seats;

    /** Two statements that are alike enough to be one claim, or almost; {@code one} has the smaller id. */
    static final class Link {
        private final Heard one;
        private final Heard other;
        private final double margin;

        Link(Heard one, Heard other, double margin) {
            this.one = one;
            this.other = other;
            this.margin = margin;
        }

        Heard one() {
            return one;
        }

        Heard other() {
            return other;
        }

        double margin() {
            return margin;
        }

        Heard beside(Heard heard) {
            return heard == one ? other : one;
        }
    }

    /** One party's very words in one text: copies of it say the same. */
    record Words(String party, Act act, String origin, String content) {}

    /**
     * @param pageNames those of its page
     * @param slot a number that no other statement of the case has
     */
    Heard(Voice voice, Rarity rarity, Victims victims, PageNames pageNames, int slot) {
        this.pageNames = pageNames;
        this.voice = voice;
        this.slot = slot;
        this.id = voice.id();
        this.gist = rarity.gist(voice.wording());
        this.agent = voice.agent().map(rarity::name);
        this.asksOnly = voice.asksOnly();
        this.commitment = voice.isCommitment();
        this.victims = victims;
        this.words = new Words(voice.party(), voice.act(), voice.source().origin(), voice.content());
    }

    int slot() {
        return slot;
    }

    public Voice voice() {
        return voice;
    }

    public StatementId id() {
        return id;
    }

    public Gist gist() {
        return gist;
    }

    /** Whether it binds, threatens, asks or refuses rather than tells. */
    public boolean isCommitment() {
        return commitment;
    }

    /** The party that is said to act. */
    Optional<Term> agent() {
        return agent;
    }

    /** The people whom it counts. */
    Victims victims() {
        return victims;
    }

    /** Whom and what its page is about. */
    PageNames pageNames() {
        return pageNames;
    }

    /** Whether it only asks: too little to tell what it is about. */
    boolean asksOnly() {
        return asksOnly;
    }

    Words words() {
        return words;
    }

    List<Link> links() {
        return links;
    }
}
