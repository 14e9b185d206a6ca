package org.casus.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.token.Tokens;

/** Who of the actors of a sentence does it, and to whom. */
final class Cast {
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "by", "with", "from", "against", "to", "on", "at",
            "for", "between", "over", "near", "into", "under", "among", "within", "toward", "towards", "through");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "its", "his", "their");
    private static final Set<String> PLACES = Set.of("in", "near", "at", "outside", "inside");

    private final Tokens tokens;
    private final Clause clause;
    private final List<ActorFinder.Found> actors;

    Cast(Tokens tokens, Clause clause, List<ActorFinder.Found> actors) {
        this.tokens = tokens;
        this.clause = clause;
        this.actors = actors;
    }

    /** Those in front of the verb that do it; {@code since} is the token behind the last "said". */
    List<ActorFinder.Found> before(Trigger.Hit hit, int since) {
        List<ActorFinder.Found> near = between(since, hit.start());
        boolean pronoun = near.isEmpty() || pronounBefore(hit, since);
        List<ActorFinder.Found> from = pronoun && since > clause.from() ? between(clause.from(), since) : near;
        return withPartners(leading(from.isEmpty() ? near : from), hit.start());
    }

    private boolean pronounBefore(Trigger.Hit hit, int since) {
        for (int token = since; token < hit.start(); token++) {
            if (PRONOUNS.contains(clause.word(token))) {
                return true;
            }
        }
        return false;
    }

    private List<ActorFinder.Found> between(int from, int to) {
        List<ActorFinder.Found> main = new ArrayList<>();
        List<ActorFinder.Found> all = new ArrayList<>();
        for (ActorFinder.Found actor : actors) {
            if (actor.start() >= from && actor.end() <= to) {
                all.add(actor);
                if (!clause.isBackground(actor.start())) {
                    main.add(actor);
                }
            }
        }
        return main.isEmpty() ? all : main;
    }

    /** The first that hangs on no preposition; else the first. */
    private Optional<ActorFinder.Found> leading(List<ActorFinder.Found> from) {
        return from.stream()
                .filter(actor -> !PREPOSITIONS.contains(wordBefore(actor)))
                .findFirst()
                .or(() -> from.stream().findFirst());
    }

    private String wordBefore(ActorFinder.Found actor) {
        String word = clause.word(actor.start() - 1);
        boolean article = word.equals("the") || word.equals("a") || word.equals("an");
        return article ? clause.word(actor.start() - 2) : word;
    }

    /** "Bosnia and Slovenia", "Congo, Chad and Niger". */
    private List<ActorFinder.Found> withPartners(Optional<ActorFinder.Found> first, int limit) {
        List<ActorFinder.Found> all = new ArrayList<>();
        first.ifPresent(all::add);
        for (ActorFinder.Found actor : actors) {
            if (all.isEmpty() || actor.end() > limit) {
                continue;
            }
            ActorFinder.Found last = all.get(all.size() - 1);
            if (actor.start() > last.start() && isJoined(last.end(), actor.start())) {
                all.add(actor);
            }
        }
        return all;
    }

    private boolean isJoined(int end, int start) {
        boolean and = false;
        for (int token = end; token < start; token++) {
            String word = clause.word(token);
            boolean comma = tokens.is(token, ',');
            if (!comma && !word.equals("and") && !word.equals("the") && !word.equals("both")) {
                return false;
            }
            and |= word.equals("and") || comma;
        }
        return and && start - end <= 3;
    }

    /** Those behind the verb that it is done to. */
    List<ActorFinder.Found> after(Trigger.Hit hit, List<ActorFinder.Found> doers) {
        List<ActorFinder.Found> behind = new ArrayList<>();
        for (ActorFinder.Found actor : actors) {
            if (actor.start() > hit.start() && actor.start() < clause.end() && !isOneOf(actor, doers)) {
                behind.add(actor);
            }
        }
        Optional<ActorFinder.Found> best = behind.stream()
                .filter(actor -> !clause.isBackground(actor.start()) && actor.isNamed())
                .findFirst()
                .or(() -> behind.stream().filter(actor -> !clause.isBackground(actor.start())).findFirst())
                .or(() -> behind.stream().filter(ActorFinder.Found::isNamed).findFirst());
        return withPartners(best, clause.end());
    }

    /** The one behind "by" of a passive verb. */
    List<ActorFinder.Found> by(Trigger.Hit hit) {
        return withPartners(
                actors.stream()
                        .filter(actor -> actor.start() >= hit.end() && wordBefore(actor).equals("by"))
                        .findFirst(),
                clause.end());
    }

    /** Anybody else in front of the verb, for a target that the sentence names first. */
    List<ActorFinder.Found> elsewhere(List<ActorFinder.Found> doers) {
        return actors.stream()
                .filter(actor -> actor.isNamed() && actor.start() < clause.end() && !isOneOf(actor, doers))
                .limit(1)
                .toList();
    }

    private static boolean isOneOf(ActorFinder.Found actor, List<ActorFinder.Found> doers) {
        return doers.stream().anyMatch(doer -> doer.start() == actor.start());
    }

    /** The state that the sentence is set in: "near Samarra", "in Dili". */
    Optional<String> scene() {
        return actors.stream()
                .filter(actor -> actor.isNamed() && PLACES.contains(wordBefore(actor)))
                .findFirst()
                .flatMap(actor -> actor.actor().state());
    }

    Optional<String> place() {
        return actors.stream()
                .filter(actor -> PLACES.contains(wordBefore(actor)))
                .findFirst()
                .map(actor -> actor.actor().name());
    }
}
