package org.casus.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordLists;

/** Who of the actors of a sentence does it, and to whom. */
final class Cast {
    private static final WordLists WORDS = WordLists.of(Cast.class, "words.tsv");
    private static final Set<String> PREPOSITIONS = WORDS.named("preposition");
    private static final Set<String> WATCHING = WORDS.named("watching");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "its", "his", "their");
    private static final Set<String> PLACES = Set.of("in", "near", "at", "outside", "inside");

    private static final Set<String> TOLD = Set.of("said", "says", "told", "tells", "reported", "declared");

    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<String> NEAREST = Set.of("ASSAULT", "COERCE", "PROTEST", "ACCUSE", "REJECT", "CONCEDE");

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
        Optional<ActorFinder.Found> watched =
                near.stream().filter(actor -> isWatched(actor, hit)).findFirst();
        if (watched.isPresent()) {
            return List.of(watched.get());
        }
        boolean pronoun = near.isEmpty() || pronounBefore(hit, since);
        List<ActorFinder.Found> from = pronoun && since > clause.from() ? between(clause.from(), since) : near;
        return withPartners(leading(from.isEmpty() ? near : from), hit.start());
    }

    /** "The war saw rebel forces shell the town": they did, not the war. */
    private boolean isWatched(ActorFinder.Found actor, Trigger.Hit hit) {
        return hit.form() == Trigger.Form.BASE
                && actor.end() == hit.start()
                && clause.has(WATCHING, actor.start() - 3, actor.start());
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

    /** The first that hangs on no preposition; else the first. Its apposition or its owner names its state. */
    private Optional<ActorFinder.Found> leading(List<ActorFinder.Found> from) {
        Optional<ActorFinder.Found> first = from.stream()
                .filter(actor -> !PREPOSITIONS.contains(wordBefore(actor)))
                .findFirst()
                .or(() -> from.stream().findFirst());
        return first.map(
                actor -> actor.isNamed() ? actor : nextNamed(actor, from).orElse(actor));
    }

    /** "Sidi, Algeria's leading activist", "a camp for Congolese refugees". */
    private Optional<ActorFinder.Found> nextNamed(ActorFinder.Found actor, List<ActorFinder.Found> from) {
        return from.stream()
                .filter(next -> next.isNamed() && next.start() >= actor.end() && next.start() - actor.end() <= 2)
                .filter(next -> tokens.is(actor.end(), ',') && next.end() < tokens.count() && tokens.is(next.end(), ',')
                        || clause.word(actor.end()).equals("for"))
                .findFirst();
    }

    /** "to a soldier", "with the rebels": no subject of a verb behind it. */
    boolean hangsOnPreposition(ActorFinder.Found actor) {
        return Set.of("to", "with", "for", "against").contains(wordBefore(actor));
    }

    /** The subject of the clause that "that" opens right behind the verb; a pronoun there is the speaker himself. */
    Optional<ActorFinder.Found> subjectOfThat(Trigger.Hit hit) {
        boolean that = clause.word(hit.end()).equals("that")
                || clause.word(hit.end() - 1).equals("that");
        return actors.stream()
                .filter(actor -> that && actor.start() >= hit.end() && actor.start() <= hit.end() + 3)
                .findFirst();
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
            if (!tokens.is(token, ',') && !word.equals("and") && !word.equals("the") && !word.equals("both")) {
                return false;
            }
            and |= word.equals("and");
        }
        return and && start - end <= 3;
    }

    /** Those behind the verb that it is done to; a place only where nobody else is named. */
    List<ActorFinder.Found> after(Trigger.Hit hit, List<ActorFinder.Found> doers) {
        List<ActorFinder.Found> behind = new ArrayList<>();
        for (ActorFinder.Found actor : actors) {
            boolean own = OWN.contains(clause.word(actor.start() - 1)) && !actor.isNamed();
            if (actor.start() > hit.start() && actor.start() < clause.end() && !own && !isOneOf(actor, doers)) {
                behind.add(actor);
            }
        }
        boolean nearest = NEAREST.contains(hit.trigger().code());
        Optional<ActorFinder.Found> best = behind.stream()
                .filter(actor -> isMain(actor) && !isPlace(actor) && (nearest || actor.isNamed()))
                .findFirst()
                .or(() -> behind.stream()
                        .filter(actor -> isMain(actor) && actor.isNamed())
                        .findFirst())
                .or(() -> behind.stream().filter(this::isMain).findFirst())
                .or(() -> behind.stream().filter(ActorFinder.Found::isNamed).findFirst());
        return withPartners(best, clause.end());
    }

    private boolean isMain(ActorFinder.Found actor) {
        return !clause.isBackground(actor.start());
    }

    private boolean isPlace(ActorFinder.Found actor) {
        String word = wordBefore(actor);
        boolean outside = word.equals("of")
                && clause.has(List.of("outside", "north", "south", "east", "west"), actor.start() - 3, actor.start());
        return PLACES.contains(word) || outside;
    }

    /** The one behind "by" of a passive verb. */
    List<ActorFinder.Found> by(Trigger.Hit hit) {
        return withPartners(
                actors.stream()
                        .filter(actor ->
                                actor.start() >= hit.end() && wordBefore(actor).equals("by"))
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
                .filter(actor -> actor.isNamed() && isPlace(actor))
                .findFirst()
                .flatMap(actor -> actor.actor().state());
    }

    /** Any state that the sentence names, for those of whom it says nothing nearer. */
    Optional<String> anyState() {
        return actors.stream()
                .filter(ActorFinder.Found::isNamed)
                .findFirst()
                .flatMap(actor -> actor.actor().state());
    }

    /** "was arrested in Lebanon", "a bomb near Basra": done by somebody of that place. */
    List<ActorFinder.Found> ofScene(Trigger.Hit hit) {
        String role = hit.trigger().code().equals("ASSAULT") ? "UAF" : "GOV";
        return actors.stream()
                .filter(actor -> actor.isNamed() && isPlace(actor))
                .map(actor -> new ActorFinder.Found(
                        new EventActor(
                                actor.actor().span(),
                                actor.actor().name(),
                                actor.actor().state(),
                                role),
                        actor.start(),
                        actor.end()))
                .limit(1)
                .toList();
    }

    /** "shells fell on the village," she told reporters in Karun: where it was told is not where it was. */
    private boolean isBehindTelling(Trigger.Hit hit, ActorFinder.Found actor) {
        for (int token = hit.end(); token < actor.start(); token++) {
            if (tokens.is(token, '"') || tokens.is(token, '”') || TOLD.contains(clause.word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Where it happens: what the act is done to, if that is a place, else the place that is named nearest to it. */
    Optional<String> place(Trigger.Hit hit) {
        return new Scenery(tokens, clause)
                .object(hit)
                .or(() -> actors.stream()
                        .filter(actor -> isPlace(actor) && !isBehindTelling(hit, actor))
                        .min(Comparator.comparingInt(actor -> Math.abs(actor.start() - hit.start())))
                        .map(actor -> actor.actor().name()));
    }
}
