package org.casus.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/** The names of states, organisations and groups, and the words that tell an actor's role. Thread-safe. */
final class NameBook {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<String, List<Name>> leaders = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<String> roleOrder = new ArrayList<>();
    private final Set<String> noNames = new HashSet<>(WordFile.lines(NameBook.class, "no-names.txt"));

    /** A name as tokens. */
    private record Name(List<String> words, String code) {}

    /** A name where it stands: up to before {@code end}; {@code code} is the state with a role behind it, if any. */
    record Hit(int end, String code) {}

    NameBook() {
        for (String file : List.of("countries.tsv", "groups.tsv")) {
            addAll(file, byFirstWord);
        }
        addAll("leaders.tsv", leaders);
        for (List<String> row : WordFile.rows(NameBook.class, "roles.tsv")) {
            roleOrder.add(row.get(0));
            for (String word : row.get(1).split("\\|")) {
                roles.putIfAbsent(word, row.get(0));
            }
        }
    }

    private static void addAll(String file, Map<String, List<Name>> names) {
        for (List<String> row : WordFile.rows(NameBook.class, file)) {
            for (String name : row.get(1).split("\\|")) {
                Tokens tokens = Tokens.of(name);
                List<String> words = new ArrayList<>();
                for (int token = 0; token < tokens.count(); token++) {
                    words.add(tokens.word(token));
                }
                names.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), word -> new ArrayList<>())
                        .add(new Name(List.copyOf(words), row.get(0)));
            }
        }
    }

    /** The longest name of a state or group that begins at a token. */
    Optional<Hit> at(Tokens tokens, int token) {
        return at(tokens, token, byFirstWord);
    }

    /** The office holder whose name begins at a token. */
    Optional<Hit> leaderAt(Tokens tokens, int token) {
        return at(tokens, token, leaders);
    }

    private static Optional<Hit> at(Tokens tokens, int token, Map<String, List<Name>> names) {
        Hit best = null;
        for (Name name : names.getOrDefault(word(tokens, token), List.of())) {
            boolean longer = best == null || token + name.words().size() > best.end();
            if (longer && matches(tokens, token, name.words())) {
                best = new Hit(token + name.words().size(), name.code());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(Tokens tokens, int token, List<String> words) {
        if (token + words.size() > tokens.count()) {
            return false;
        }
        boolean acronym = words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            String word = tokens.word(token + i);
            boolean capital = Character.isUpperCase(word.charAt(0))
                    || !Character.isUpperCase(words.get(i).charAt(0));
            boolean same = acronym ? word.equals(words.get(i)) : capital && word.equalsIgnoreCase(words.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The state that a name holds: RUS in "Russian Foreign Ministry". */
    Optional<String> stateIn(String name) {
        Tokens tokens = Tokens.of(name);
        for (int token = 0; token < tokens.count(); token++) {
            Optional<Hit> hit = at(tokens, token);
            if (hit.isPresent()) {
                return hit.map(found -> found.code().substring(0, 3));
            }
        }
        return Optional.empty();
    }

    /** The role that a word tells, "-" for a word that only belongs to names. */
    Optional<String> role(Tokens tokens, int token) {
        return Optional.ofNullable(roles.get(word(tokens, token)));
    }

    /** Whether of two roles the first one counts: rebels with a spokesman are rebels. */
    boolean isStronger(String role, String than) {
        return than.isEmpty() || roleOrder.indexOf(role) < roleOrder.indexOf(than);
    }

    /** A word with a capital that can be part of a name. */
    boolean isName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && !noNames.contains(word(tokens, token));
    }

    private static String word(Tokens tokens, int token) {
        return tokens.isWord(token) ? tokens.word(token).toLowerCase(Locale.ROOT) : "";
    }
}
