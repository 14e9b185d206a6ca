package org.casus.claim.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.Figure.Loss;
import org.casus.claim.gather.Victims;
import org.casus.claim.wording.WordList;
import org.casus.text.Numbers;
import org.casus.text.Quantity;
import org.casus.text.Sentences;
import org.casus.text.Span;

/**
 * Finds how many people a text says were killed, wounded, missing, captured or displaced. "Killed or wounded" is neither
 * killed nor wounded, "five of them children" no count of its own, "could kill hundreds" none at all. Thread-safe.
 */
public final class CountFinder {
    private static final Set<String> PEOPLE = WordList.words(CountFinder.class, "people.txt");
    private static final Set<String> THINGS = WordList.words(CountFinder.class, "no-people.txt");
    private static final Pattern SORTS_OF_PEOPLE =
            Pattern.compile("\\p{L}{3,}(?:women|[^i]men|folk|hands?|mates|[^aeiou]ers|ists|ants|ees|ians)");
    private static final Map<Loss, Shape> SHAPES = shapes();

    /** So much of a name stays in its demonym: "Velde". */
    private static final int NATION = 5;

    /** How far from a number its loss is looked for, which saves time in long sentences. */
    private static final int REACH = 240;

    /** Between the number and the noun: "other", "of his", "Karvian army". */
    private static final Pattern COUNTED = Pattern.compile(
            "^\\s*(?:(?:of (?:its|his|her|their|our|the)|more|other|further|additional)\\s+)?((?:[\\p{L}’'-]+\\s+){0,3}?)([\\p{L}’'-]+)");

    private static final String AUXILIARY =
            "(?:(?:,? (?:who|which|and))? ?(?:was|were|is|are|be|been|being|got|have been|has been|had been|remain|remained"
                    + "|left|lay)(?: (?:still|also|reported|reportedly|confirmed|now|then|already|either|all))*\\s+)";
    private static final String BETWEEN = "(?:\\s+(?:in|at|on|near|from|of|around|inside)\\s+[^,.;:]{1,40}?)?";
    private static final Pattern SUBSET = Pattern.compile(
            "(?:\\bamong (?:them|those|the \\w+)(?: (?:killed|wounded|injured))?(?: (?:is|are|was|were))?|\\bincluding|\\bof (?:them|whom)|\\bat least one of)[,:]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THEM =
            Pattern.compile("^\\s*(?:of (?:them|whom|those|the (?:dead|killed|victims))|among them)\\b.*");

    /** "85% of its people", "two-thirds of the dead" */
    private static final Pattern SHARE = Pattern.compile(
            "\\s*(?:%|per ?cent\\b|percentage\\b|[- ](?:halves|thirds?|quarters?|fifths?|tenths?)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Two of the wounded died": on top of those who were dead before. */
    private static final Pattern OF_WOUNDED = Pattern.compile(
            "^\\s*of (?:the|its|his|her|their|our|those) (?:\\p{L}+ )?(?:wounded|injured|hurt|missing|hostages)\\b");
    /** "the ten bodies" were told of before. */
    private static final Pattern KNOWN = Pattern.compile("\\bthe\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:may|might|could|would|will|can|shall|to|feared|if)(?: have| be)?(?: been)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY = Pattern.compile(
            "\\b(?:may|might|could|would|will|can|shall|to)(?: have)? \\w+(?: \\w+)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIXED = Pattern.compile(
            "^\\s*(?:,?\\s*(?:or|and|/)\\s*)(?:seriously |badly )?(?:killed|dead|wounded|injured|hurt|missing|captured)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_CASUALTIES =
            Pattern.compile("^\\s*(?:\\w+\\s+)?(?:casualties|victims|losses)\\b", Pattern.CASE_INSENSITIVE);

    /** The patterns of one kind of loss; each is tried at the edge of a number. */
    private record Shape(Pattern after, Pattern noun, Pattern before, Pattern lead) {}

    private CountFinder() {}

    /** The counts of a text, in text order. */
    public static List<Count> find(String text) {
        List<Count> counts = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            String words = sentence.in(text);
            for (Quantity quantity : Numbers.find(words)) {
                counts.addAll(read(words, quantity, sentence.start()));
            }
        }
        return counts;
    }

    /** What befell the people whom a text counts, and whose they are. */
    public static Victims victims(String text) {
        List<Count> counts = find(text);
        return new Victims(
                counts.stream().map(Count::what).collect(Collectors.toSet()),
                counts.stream()
                        .map(Count::who)
                        .filter(who -> Character.isUpperCase(who.codePointAt(0)))
                        .map(who -> who.substring(0, Math.min(NATION, who.length())))
                        .collect(Collectors.toSet()));
    }

    private static List<Count> read(String sentence, Quantity quantity, int offset) {
        int start = quantity.span().start();
        int end = quantity.span().end();
        String before = sentence.substring(Math.max(0, start - REACH), start);
        String after = sentence.substring(end, Math.min(sentence.length(), end + REACH));
        if (SUBSET.matcher(before).find()
                || OF_THEM.matcher(after).matches()
                || SHARE.matcher(after).lookingAt()) {
            return List.of();
        }
        if (isZero(quantity) && NO_CASUALTIES.matcher(after).find()) {
            Span span = shift(quantity.span(), offset, 0);
            return List.of(count(Loss.KILLED, "people", quantity, span), count(Loss.WOUNDED, "people", quantity, span));
        }
        for (Loss loss : Loss.values()) {
            Optional<Count> found = read(loss, before, after, quantity, offset);
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private static Optional<Count> read(Loss loss, String before, String after, Quantity quantity, int offset) {
        Shape shape = SHAPES.get(loss);
        if (shape == null) {
            return Optional.empty();
        }
        String who = who(after);
        Matcher noun = shape.noun.matcher(after);
        if (noun.find() && !KNOWN.matcher(before).find()) {
            return Optional.of(count(loss, "people", quantity, shift(quantity.span(), offset, noun.end())));
        }
        Matcher state = shape.after.matcher(after);
        if (state.find()) {
            boolean counts = !(isDriven(state.group()) && MAY.matcher(before).find())
                    && !MIXED.matcher(after.substring(state.end())).find()
                    && !isMixedBefore(after.substring(0, state.end()))
                    && isOfPeople(state.group(1), who);
            return counts
                    ? Optional.of(added(after, count(loss, who, quantity, shift(quantity.span(), offset, state.end()))))
                    : Optional.empty();
        }
        return readBefore(loss, shape, before, after, quantity, offset);
    }

    private static Optional<Count> readBefore(
            Loss loss, Shape shape, String before, String after, Quantity quantity, int offset) {
        Matcher active = shape.before.matcher(before);
        if (active.find()) {
            boolean sure = !UNSURE.matcher(before.substring(0, active.start())).find();
            boolean mixed = before.substring(0, active.start())
                    .matches("(?is).*\\b(?:killed|wounded|injured)\\s+(?:or|and)\\s+");
            boolean people = endsCount(after) || namesPeople(after);
            return sure && !mixed && people
                    ? Optional.of(count(loss, who(after), quantity, shift(quantity.span(), offset, 0)))
                    : Optional.empty();
        }
        return shape.lead.matcher(before).find()
                ? Optional.of(count(loss, "people", quantity, shift(quantity.span(), offset, 0)))
                : Optional.empty();
    }

    /** "60,000 people | from their homes" hangs on a verb before the number, which may be only feared. */
    private static boolean isDriven(String state) {
        return state.endsWith("from their homes") || state.endsWith("to flee") || state.endsWith("into exile");
    }

    private static boolean isMixedBefore(String upToState) {
        return upToState.matches("(?is).*\\b(?:killed|dead|wounded|injured|missing)\\s+(?:or|and)\\s+\\w+");
    }

    /** A bare number counts people, a number of trucks does not. */
    private static boolean isOfPeople(String between, String who) {
        return between.isBlank() || !who.equals("people") || between.strip().equalsIgnoreCase("people");
    }

    /** "killed at least twelve." and "killed twelve in Orlec": nothing but people can be meant. */
    private static boolean endsCount(String after) {
        return after.matches(
                "(?is)^\\s*(?:$|[,.;:—–-]|(?:and|in|at|on|near|when|while|during|over|since|after|before|more|overnight|yesterday|last|this)\\b).*");
    }

    private static boolean namesPeople(String after) {
        Matcher counted = COUNTED.matcher(after);
        while (counted.find()) {
            if (Arrays.stream((counted.group(1) + counted.group(2)).split("\\s+"))
                    .anyMatch(CountFinder::isPeople)) {
                return true;
            }
        }
        return Arrays.stream(after.strip().split("[^\\p{L}]+", 6)).anyMatch(CountFinder::isPeople);
    }

    /** "Ferrymen" and "townsfolk", too, "marchers" and "deckhands". */
    private static boolean isPeople(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return PEOPLE.contains(small) || SORTS_OF_PEOPLE.matcher(small).matches() && !THINGS.contains(small);
    }

    /** The words from the number to the word for people: "Karvian soldiers". */
    private static String who(String after) {
        Matcher words = Pattern.compile("[\\p{L}’'-]+|[,.;:]").matcher(after);
        StringBuilder who = new StringBuilder();
        for (int i = 0;
                i < 5 && words.find() && Character.isLetter(words.group().charAt(0));
                i++) {
            who.append(who.length() == 0 ? "" : " ").append(words.group());
            if (isPeople(words.group())) {
                return who.toString()
                        .replaceFirst("^(?:of (?:its|his|her|their|our|the)|of|more|other|further)\\s+", "");
            }
        }
        return "people";
    }

    private static boolean isZero(Quantity quantity) {
        return quantity.isExact() && quantity.low().orElse(1) == 0;
    }

    private static Count count(Loss loss, String who, Quantity quantity, Span span) {
        OptionalInt high = quantity.high().isPresent()
                ? OptionalInt.of(
                        (int) Math.min(Integer.MAX_VALUE, quantity.high().getAsLong()))
                : OptionalInt.empty();
        int low = (int) Math.min(Integer.MAX_VALUE, quantity.low().orElse(0));
        Count.Sum sum = quantity.kind() == Quantity.Kind.ADDED ? Count.Sum.ADDED : Count.Sum.WHOLE;
        return new Count(loss, who, low, high, sum, span);
    }

    private static Count added(String after, Count count) {
        boolean more = count.what() == Loss.KILLED && OF_WOUNDED.matcher(after).find();
        return more
                ? new Count(count.what(), "people", count.low(), count.high(), Count.Sum.ADDED, count.span())
                : count;
    }

    private static Span shift(Span number, int offset, int more) {
        return new Span(number.start() + offset, number.end() + offset + more);
    }

    private static Map<Loss, Shape> shapes() {
        Map<Loss, Map<String, String>> rows = new EnumMap<>(Loss.class);
        for (String line : WordList.lines(CountFinder.class, "losses.tsv")) {
            String[] columns = line.split("\t");
            Loss loss = Loss.valueOf(columns[0].toUpperCase(Locale.ROOT));
            rows.computeIfAbsent(loss, l -> new java.util.HashMap<>()).put(columns[1], columns[2]);
        }
        Map<Loss, Shape> shapes = new EnumMap<>(Loss.class);
        rows.forEach((loss, row) -> shapes.put(loss, shape(row)));
        return shapes;
    }

    private static Shape shape(Map<String, String> row) {
        String never = "(?!)";
        String state = row.getOrDefault("state", never);
        String verb = row.getOrDefault("verb", never);
        String people = "((?:\\s+[\\p{L}’'-]+){0,5}?)";
        return new Shape(
                compile("^" + people + BETWEEN + "\\s+(?:" + AUXILIARY + "?" + state + "|" + verb + ")\\b"),
                compile("^\\s+(?:\\w+\\s+)?" + row.getOrDefault("noun", never) + "\\b"),
                compile("\\b" + row.getOrDefault("active", never) + "\\s+(?:up to |some )?$"),
                compile(
                        "\\b" + row.getOrDefault("lead", never)
                                + "\\b(?:(?!\\bthat of\\b)[^.;\\d]){0,60}?\\b(?:to|at|is|was|are|were|of|stands at|stood at|number|numbered|reached|passed)\\s+(?:now )?$"));
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
