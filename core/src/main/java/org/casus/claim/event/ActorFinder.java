package org.casus.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.text.Span;
import org.casus.text.token.Tokens;

/** Finds the actors of a sentence: "Israeli Prime Minister Ehud Barak", "rebels in the Ivory Coast", "the army". */
final class ActorFinder {
    private final NameBook names;

    ActorFinder(NameBook names) {
        this.names = names;
    }

    /** An actor where it stands. */
    record Found(EventActor actor, int start, int end) {
        boolean isNamed() {
            return actor.state().isPresent();
        }
    }

    List<Found> find(Tokens tokens, int from, int to) {
        List<Found> found = new ArrayList<>();
        int token = from;
        while (token < to) {
            Chunk chunk = new Chunk(tokens, token, to);
            if (chunk.read()) {
                found.add(chunk.found());
                token = chunk.at;
            } else {
                token++;
            }
        }
        return found;
    }

    /** Reads one actor from left to right. */
    private final class Chunk {
        private final Tokens tokens;
        private final int start;
        private final int to;
        private int at;
        private Optional<String> state = Optional.empty();
        private String role = "";
        private boolean hasName;
        private boolean ethnic;
        private boolean joined;

        Chunk(Tokens tokens, int start, int to) {
            this.tokens = tokens;
            this.start = start;
            this.to = to;
            this.at = start;
        }

        boolean read() {
            while (at < to && (takeName() || takeWord() || takeLink())) {
                // each step moves on
            }
            return at > start && (hasName || !role.isEmpty());
        }

        private boolean takeName() {
            Optional<NameBook.Hit> hit = names.at(tokens, at);
            if (hit.isEmpty() || hit.get().end() > to) {
                return false;
            }
            String code = hit.get().code();
            boolean other = state.isPresent() && !state.get().equals(code.substring(0, 3));
            if (other && !role.isEmpty()) {
                return false;
            }
            if (state.isEmpty() || code.length() > 3 || joined) {
                state = Optional.of(code.substring(0, 3));
            }
            if (code.length() > 3) {
                role = code.substring(3);
            }
            hasName = true;
            at = hit.get().end();
            return true;
        }

        private boolean takeWord() {
            takeLeader();
            ethnic |= is(at, "ethnic");
            joined |= is(at, "member");
            Optional<String> told = names.role(tokens, at);
            if (told.isPresent() && (!told.get().equals("-") || at > start || tokens.isCapitalized(at))) {
                if (!told.get().equals("-") && names.isStronger(told.get(), role)) {
                    role = told.get();
                }
                hasName |= told.get().equals("-") && tokens.isCapitalized(at);
                at++;
                return true;
            }
            if (names.isName(tokens, at)) {
                hasName = true;
                at++;
                return true;
            }
            return false;
        }

        /** Bush and Blair stand for their states where nothing nearer does. */
        private void takeLeader() {
            Optional<NameBook.Hit> leader = names.leaderAt(tokens, at);
            if (leader.isPresent() && state.isEmpty() && leader.get().end() <= to) {
                state = Optional.of(leader.get().code().substring(0, 3));
                role = role.isEmpty() ? leader.get().code().substring(3) : role;
            }
        }

        /** "of Morocco", "'s government", "in the Ivory Coast", the hyphen of "Vietnamese-led". */
        private boolean takeLink() {
            if (at == start) {
                return false;
            }
            if (tokens.is(at, '-') && tokens.touchesNext(at) && tokens.touchesNext(at - 1)) {
                at++;
                return true;
            }
            boolean apostrophe = tokens.is(at, '\'') || tokens.is(at, '’');
            if (apostrophe && tokens.first(at + 1) == 's' && tokens.length(at + 1) == 1) {
                return takePossessive();
            }
            if (tokens.is(at, '.')
                    && tokens.isCapitalized(at - 1)
                    && tokens.length(at - 1) <= 4
                    && tokens.isCapitalized(at + 1)) {
                at++;
                return true;
            }
            boolean links = is(at, "of") || is(at, "from") || is(at, "in") && !hasName;
            int next = is(at + 1, "the") ? at + 2 : at + 1;
            if (links && state.isEmpty() && !role.isEmpty() && next < to && isStateOrName(next, is(at, "of"))) {
                at = next;
                return true;
            }
            return false;
        }

        private boolean isStateOrName(int token, boolean anyName) {
            return names.at(tokens, token).isPresent() || anyName && names.isName(tokens, token);
        }

        private boolean takePossessive() {
            boolean goesOn = names.role(tokens, at + 2).isPresent() || names.isName(tokens, at + 2);
            boolean named = names.at(tokens, at + 2).isPresent() && hasName;
            if (!named && (state.isEmpty() || !goesOn)) {
                return false;
            }
            at += 2;
            return true;
        }

        private boolean is(int token, String word) {
            return tokens.isWord(token) && tokens.word(token).equalsIgnoreCase(word);
        }

        Found found() {
            Span span = new Span(tokens.start(start), tokens.end(at - 1));
            return new Found(
                    new EventActor(
                            span,
                            span.in(tokens.text()),
                            ethnic ? Optional.empty() : state,
                            ethnic && role.isEmpty() ? "CVL" : role),
                    start,
                    at);
        }
    }
}
