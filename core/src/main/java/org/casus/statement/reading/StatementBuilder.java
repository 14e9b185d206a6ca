package org.casus.statement.reading;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.name.Actor;
import org.casus.name.Cast;
import org.casus.name.Memberships;
import org.casus.name.Naming;
import org.casus.statement.Explanation;
import org.casus.statement.Statement;
import org.casus.statement.act.ActReader;
import org.casus.statement.act.AddresseeReader;
import org.casus.statement.act.Clause;
import org.casus.statement.act.ConditionReader;
import org.casus.statement.act.ContentWords;
import org.casus.statement.act.PolarityReader;
import org.casus.statement.chain.Telling;
import org.casus.text.Mention;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Reads from one text's tellings their speakers, acts and the rest, in text order. Lives within one reading. */
final class StatementBuilder {
    private final Rules rules;
    private final Wording wording;
    private final List<Span> sentences;
    private final List<Telling> tellings;
    private final Cast cast;
    private final Narrator narrator;
    private final ActorList actors;
    private final QuotationReader quotations;
    private final SaidReader said;
    private final DocumentHop documents;
    private final MadeBy made;
    private final List<DocumentHop.Before> before = new ArrayList<>();
    private final List<Optional<Naming>> namings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();

    StatementBuilder(
            Rules rules,
            Wording wording,
            List<Span> sentences,
            List<Telling> tellings,
            SaidReader said,
            List<Mention> mentions,
            Memberships memberships,
            Narrator narrator) {
        this.narrator = narrator;
        this.rules = rules;
        this.wording = wording;
        this.sentences = sentences;
        this.tellings = tellings;
        this.cast = Cast.of(wording, memberships.known(), mentions);
        this.actors = new ActorList(wording, memberships);
        this.quotations = new QuotationReader(wording);
        this.documents = new DocumentHop(wording, sentences, cast);
        this.made = new MadeBy(wording, sentences, cast);
        this.said = said;
    }

    /** The readers that all texts share. */
    record Rules(
            ActReader acts,
            ContentWords words,
            ConditionReader conditions,
            PolarityReader polarity,
            AddresseeReader addressees) {}

    List<Statement> statements() {
        return statements;
    }

    List<Explanation> explanations() {
        return explanations;
    }

    List<Actor> actors() {
        return actors.actors();
    }

    void build() {
        for (int i = 0; i < tellings.size(); i++) {
            add(i, tellings.get(i));
        }
    }

    private void add(int index, Telling telling) {
        Optional<Naming> outer = telling.parent()
                .flatMap(namings::get)
                .or(() -> telling.source().stream().findFirst().flatMap(narrator::behind));
        List<Naming> behind = telling.source().stream()
                .findFirst()
                .map(span -> documents.tellers(span, before))
                .orElse(List.of());
        Optional<Naming> naming = behind.isEmpty()
                ? telling.source().stream().findFirst().map(span -> teller(telling, cast.teller(span, outer)))
                : Optional.of(behind.get(behind.size() - 1));
        namings.add(naming);
        if (!behind.isEmpty()) {
            naming.ifPresent(actors::add);
        }
        List<Naming> hops = hops(telling, behind.isEmpty() ? naming.stream().toList() : behind);
        before.add(new DocumentHop.Before(telling.cue().get(0).start(), hops));
        Reasons read = read(telling, inner(index), within(index), naming);
        statements.add(new Statement(
                id(index),
                telling.source(),
                telling.cue(),
                telling.content(),
                telling.parent().map(StatementBuilder::id),
                naming.map(Naming::name),
                hops.stream().map(Naming::name).toList(),
                read.act().act(),
                read.polarity().polarity(),
                read.condition().stream().toList(),
                read.addressee().map(to -> cast.named(to.phrase(), outer).name()),
                read.day(),
                read.quotation().quotation()));
        explanations.add(new Explanation(id(index), read.lines(wording.text())));
    }

    private Naming teller(Telling telling, Naming named) {
        Naming maker = made.by(telling, named);
        if (maker.equals(named)) {
            actors.add(telling.source().get(0), named);
        } else {
            actors.addSpeakerFor(named, maker);
        }
        return maker;
    }

    private Reasons read(Telling telling, List<Telling> inner, List<Telling> within, Optional<Naming> naming) {
        Optional<Span> condition = rules.conditions().read(wording, telling, within);
        List<Span> conditions = condition.stream().toList();
        Clause clause = Clause.of(wording, telling, within, conditions, rules.words());
        boolean channel = inner.stream().anyMatch(part -> isPassedOn(telling, part));
        Span sentence = sentenceAt(telling.cue().get(0).start());
        return new Reasons(
                telling,
                naming,
                rules.acts().read(wording, telling, clause, naming, channel, condition.isPresent()),
                rules.polarity().read(wording, telling, within, clause),
                condition,
                rules.addressees().read(wording, telling, sentence),
                said.read(telling, sentence, lastSaid(naming)),
                quotations.read(telling));
    }

    private static String id(int index) {
        return "s" + (index + 1);
    }

    /** The parents' tellers and one's own; the same name twice running is one. */
    private List<Naming> hops(Telling telling, List<Naming> own) {
        List<Naming> hops = new ArrayList<>();
        telling.parent().ifPresent(parent -> hops.addAll(before.get(parent).chain()));
        for (Naming naming : own) {
            if (hops.isEmpty() || !hops.get(hops.size() - 1).name().equals(naming.name())) {
                hops.add(naming);
            }
        }
        return hops;
    }

    private List<Telling> inner(int index) {
        List<Telling> inner = new ArrayList<>();
        for (Telling telling : tellings.subList(index, tellings.size())) {
            if (telling.parent().isPresent() && telling.parent().get() == index) {
                inner.add(telling);
            }
        }
        return inner;
    }

    /** The tellings that stand in what a telling tells, however deep. */
    private List<Telling> within(int index) {
        Telling outer = tellings.get(index);
        List<Telling> within = new ArrayList<>();
        for (Telling telling : tellings) {
            if (telling != outer && outer.tells(telling.cue().get(0))) {
                within.add(telling);
            }
        }
        return within;
    }

    /** A teller passes on what an inner one tells where the inner one tells most of it, or all the same. */
    private static boolean isPassedOn(Telling outer, Telling inner) {
        int all = outer.content().stream().mapToInt(Span::length).sum();
        int told = inner.content().stream().mapToInt(Span::length).sum();
        return outer.content().equals(inner.content()) || told * 2 > all;
    }

    private Span sentenceAt(int place) {
        return Sentences.at(sentences, place)
                .orElseGet(() -> new Span(0, wording.text().length()));
    }

    /** The day of the last statement of the same speaker that has one, among the two before. */
    private Optional<Temporal> lastSaid(Optional<Naming> naming) {
        for (int i = statements.size() - 1; i >= Math.max(0, statements.size() - 3); i--) {
            Statement before = statements.get(i);
            if (before.said().isPresent()) {
                boolean same = before.speaker().equals(naming.map(Naming::name));
                return same ? before.said() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
