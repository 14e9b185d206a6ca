package org.casus.text.date.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.text.number.Cardinal;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Tokens;

/**
 * The words that a rule matched.
 *
 * @param start first token
 * @param end the token behind the last
 * @param captures which token stands for which symbol, in text order
 */
public record Match(Tokens tokens, Vocabulary vocabulary, int start, int end, List<Capture> captures) {
    /** A token that was taken as a symbol. */
    public record Capture(int token, String symbol) {}

    public Match {
        captures = List.copyOf(captures);
    }

    public boolean has(String symbol) {
        return captures.stream().anyMatch(capture -> capture.symbol().equals(symbol));
    }

    /** The value of the first word of a class; empty if none was matched. */
    public Optional<String> word(String symbol) {
        return captures.stream()
                .filter(capture -> capture.symbol().equals(symbol))
                .findFirst()
                .map(this::value);
    }

    private String value(Capture capture) {
        if (tokens.isNumber(capture.token())) {
            return tokens.word(capture.token());
        }
        return vocabulary.value(tokens, capture.token(), vocabulary.symbol(capture.symbol()));
    }

    /** The figures or the number that a class's word stands for. */
    public Optional<Integer> number(String symbol) {
        return word(symbol).map(Integer::valueOf);
    }

    /** The numbers of the match, "two" and "24". */
    public List<Cardinal> cardinals() {
        return captures.stream()
                .filter(capture -> capture.symbol().equals("NUM"))
                .flatMap(capture -> Cardinals.at(tokens, capture.token()).stream())
                .toList();
    }

    public Unit unit() {
        return captures.stream()
                .filter(capture ->
                        capture.symbol().startsWith("UNIT") || capture.symbol().startsWith("CLOCKUNIT"))
                .findFirst()
                .map(capture -> Unit.of(value(capture)))
                .orElse(unitWord());
    }

    /** The unit of a rule that writes its words out: "the following (month|year)". */
    private Unit unitWord() {
        for (Capture capture : captures) {
            String sign = vocabulary.unitSign(tokens, capture.token());
            if (!sign.isEmpty()) {
                return Unit.of(sign);
            }
        }
        return Unit.DAY;
    }

    /** Whether a token is the word of a unit: "Minutes". */
    public boolean namesUnit(int token) {
        return !vocabulary.unitSign(tokens, token).isEmpty();
    }

    public Optional<Integer> month() {
        return number("MONTH").or(() -> number("MONTHABBR")).or(() -> number("MON"));
    }

    /** The number of the month that a token near the match names. */
    public Optional<Integer> monthAt(int token) {
        return Stream.of("MONTH", "MONTHABBR")
                .map(name -> vocabulary.value(tokens, token, vocabulary.symbol(name)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Integer::valueOf);
    }

    /** A token near the match as a match of its own: the "Friday" that a time before it belongs to. */
    public Match of(int token, String symbol) {
        return new Match(tokens, vocabulary, token, token + 1, List.of(new Capture(token, symbol)));
    }

    /** Whether a token near the match is a word of a class: {@code isAt(end(), "MONTH")}. */
    public boolean isAt(int token, String symbol) {
        return !vocabulary.value(tokens, token, vocabulary.symbol(symbol)).isEmpty();
    }

    public Optional<Integer> weekday() {
        return number("DOW").or(() -> number("DOWABBR")).or(() -> number("DOWS"));
    }

    /** Whether a token near the match is this word: {@code wordAt(end(), "of")}. */
    public boolean wordAt(int token, String word) {
        return tokens.isWord(token)
                && tokens.length(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    public boolean wordAt(int token, List<String> words) {
        return words.stream().anyMatch(word -> wordAt(token, word));
    }

    public boolean says(String word) {
        for (int token = start; token < end; token++) {
            if (wordAt(token, word)) {
                return true;
            }
        }
        return false;
    }
}
