package org.casus.statement.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.statement.chain.hop.AccordingTo;
import org.casus.statement.chain.hop.CarriedBy;
import org.casus.statement.chain.hop.ChannelBehind;
import org.casus.statement.chain.hop.Citing;
import org.casus.statement.chain.hop.FrontedReport;
import org.casus.statement.chain.hop.HeadlineTeller;
import org.casus.statement.chain.hop.HopWords;
import org.casus.statement.chain.hop.Interview;
import org.casus.statement.chain.hop.NounCues;
import org.casus.statement.chain.hop.PassiveBy;
import org.casus.statement.chain.hop.PutsAt;
import org.casus.statement.chain.hop.QuotedAs;
import org.casus.statement.chain.hop.QuotesWhom;
import org.casus.statement.chain.hop.SignedQuotation;
import org.casus.statement.chain.hop.SpeakerLabels;
import org.casus.statement.chain.hop.WhoCited;
import org.casus.statement.chain.mend.BehindDateline;
import org.casus.statement.chain.mend.ColonTeller;
import org.casus.statement.chain.mend.ConditionBehind;
import org.casus.statement.chain.mend.Headings;
import org.casus.statement.chain.mend.MissedTeller;
import org.casus.statement.chain.mend.NextClause;
import org.casus.statement.chain.mend.OnlyWhom;
import org.casus.statement.chain.mend.Overlooked;
import org.casus.statement.chain.mend.RunOns;
import org.casus.statement.chain.mend.SameContent;
import org.casus.statement.chain.mend.Strays;
import org.casus.statement.chain.mend.TrailingTeller;
import org.casus.statement.chain.mend.WholeQuotation;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.statement.draft.Trees;
import org.casus.statement.model.Attribution;
import org.casus.statement.model.Scan;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Finds the tellings of a text and how they nest: first the network's, then what rules know about passing on ("citing",
 * "carried by", "quoted as saying"), then those inside the contents. Thread-safe.
 */
public final class TellingFinder {
    private final CueLexicon lexicon;
    private final HopWords hops = new HopWords();
    private final EachOther eachOther = new EachOther();

    public TellingFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param scan the whole text, as the network read it
     * @param syntax of the whole text; without words where the model reads none
     * @param scanner reads a part of the text by itself
     * @return the tellings in text order, a telling always after the one that it is part of
     */
    public List<Telling> find(
            Wording wording, List<Span> sentences, Scan scan, Scan.Syntax syntax, Function<String, Scan> scanner) {
        Drafting drafting = new Drafting(wording, sentences, lexicon, new Trees(wording, syntax.words()));
        for (Attribution attribution : scan.attributions()) {
            addDraft(drafting, attribution);
        }
        new Frame(hops).apply(drafting);
        new Ultimatum().apply(drafting);
        new Headings().apply(drafting);
        new BehindDateline().apply(drafting);
        new WholeQuotation().apply(drafting);
        new NextClause().apply(drafting);
        new AccordingTo().apply(drafting);
        new QuotedAs().apply(drafting);
        new QuotesWhom(hops).apply(drafting);
        new FrontedReport().apply(drafting);
        new ChannelBehind(hops).apply(drafting);
        new Citing(hops).apply(drafting);
        new WhoCited().apply(drafting);
        new CarriedBy(hops).apply(drafting);
        new Coordination().apply(drafting, scan);
        new HeadlineTeller(hops).apply(drafting);
        new SignedQuotation().apply(drafting);
        new SpeakerLabels().apply(drafting);
        new Interview(syntax.mentions()).apply(drafting);
        new NounCues().apply(drafting);
        new PassiveBy().apply(drafting);
        new PutsAt().apply(drafting);
        drafting.drafts.removeIf(draft -> !draft.hasContent());
        new MissedTeller().apply(drafting);
        new Overlooked().apply(drafting);
        new ConditionBehind().apply(drafting);
        new ColonTeller().apply(drafting);
        passedOver(drafting);
        new Strays(hops).apply(drafting);
        RunOns.apply(drafting);
        new SameContent().apply(drafting);
        new InnerReader(scanner).apply(drafting);
        new MissedTeller().applyInside(drafting);
        new TrailingTeller().apply(drafting);
        new OnlyWhom(hops).apply(drafting);
        new InnerTidying().apply(drafting);
        new SameContent().apply(drafting);
        eachOther.apply(drafting);
        return Nesting.of(drafting);
    }

    /** Sentences that no telling touches are read again by themselves: what is near may have drawn the network's eye. */
    private static void passedOver(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            if (!drafting.isTouched(sentence)) {
                drafting.passedOver.add(sentence);
            }
        }
    }

    private static void addDraft(Drafting drafting, Attribution attribution) {
        List<Span> cue = drafting.trimmer.trimmed(attribution.cue());
        if (cue.isEmpty()) {
            cue = attribution.cue();
        }
        Draft draft = new Draft(
                drafting.trimmer.source(attribution.source()),
                cue,
                drafting.trimmer.trimmed(attribution.content()),
                "model " + attribution.score());
        draft.score = attribution.score();
        if (!draft.hasContent()) {
            draft.content = clauseBefore(drafting, draft).map(List::of).orElse(List.of());
        }
        drafting.drafts.add(draft);
    }

    /** "P, its head warned in a letter": where the network saw a teller but nothing told, the clause before him is told. */
    private static Optional<Span> clauseBefore(Drafting drafting, Draft draft) {
        if (draft.source.isEmpty()) {
            return Optional.empty();
        }
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        int start = Math.min(draft.source.get(0).start(), draft.cueSpan().start());
        int told = Math.max(draft.source.get(0).end(), draft.cueSpan().end());
        if (goesOn(drafting, told, sentence.end())) {
            return Optional.empty();
        }
        String before = drafting.wording
                .text()
                .substring(Math.min(sentence.start(), start), start)
                .stripTrailing();
        boolean closed = before.endsWith(",") || before.endsWith("”") || before.endsWith("\"") || before.endsWith("“");
        return closed && before.indexOf(' ') > 0 ? drafting.words(sentence.start(), start) : Optional.empty();
    }

    /** Whether more stands between two places than whom, where and when: another verb, or a quotation. */
    private static boolean goesOn(Drafting drafting, int from, int end) {
        if (from >= end || drafting.words(from, end).isEmpty()) {
            return false;
        }
        int past = drafting.wording.after(end);
        for (int i = drafting.wording.at(from); i < past; i++) {
            if (drafting.trees.isVerb(i) || drafting.wording.get(i).isQuote()) {
                return true;
            }
        }
        return false;
    }
}
