package org.casus.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Vocabulary;
import org.casus.text.number.Cardinal;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** One walk through the rules over the tokens of one text; keeps the longest match. Not shared between threads. */
final class Walk {
    private static final int LONGEST = 24;

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final int[] takenTokens = new int[LONGEST];
    private final int[] takenSymbols = new int[LONGEST];
    private final int[][] symbolsOf;
    private int depth;
    private int start;
    private @Nullable Rule best;
    private @Nullable Match bestMatch;

    Walk(RuleBook book, Tokens tokens) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.tokens = tokens;
        this.symbolsOf = new int[tokens.count()][];
    }

    /** What is left to do when a named pattern has been walked through. */
    private record Return(Node node, @Nullable Return next) {}

    /** A rule and the words it matched. */
    record Found(Rule rule, Match match) {}

    /** The longest match that begins at a token. */
    Optional<Found> from(int token) {
        start = token;
        depth = 0;
        best = null;
        bestMatch = null;
        walk(book.root(), token, null);
        return best == null || bestMatch == null ? Optional.empty() : Optional.of(new Found(best, bestMatch));
    }

    private void walk(Node node, int token, @Nullable Return back) {
        if (node.ends()) {
            if (back != null) {
                walk(back.node(), token, back.next());
            } else {
                for (Rule rule : node.rules()) {
                    consider(rule, token);
                }
            }
        }
        if (token >= tokens.count() || depth == LONGEST) {
            return;
        }
        takeSymbols(node, token, back);
        takeNumber(node, token, back);
        for (int i = 0; i < node.calls(); i++) {
            walk(book.named(node.call(i)), token, new Return(node.afterCall(i), back));
        }
    }

    private void takeSymbols(Node node, int token, @Nullable Return back) {
        int[] symbols = symbols(token);
        for (int i = 0; i < symbols.length; i++) {
            Node next = node.target(symbols[i]);
            if (next != null && !vocabulary.lacksCapital(tokens, token, i)) {
                take(token, symbols[i], next, token + 1, back);
            }
        }
    }

    private void takeNumber(Node node, int token, @Nullable Return back) {
        Node next = node.target(Vocabulary.NUM);
        if (next == null) {
            return;
        }
        Optional<Cardinal> number = Cardinals.at(tokens, token);
        if (number.isPresent()) {
            take(token, Vocabulary.NUM, next, number.get().end(), back);
        }
    }

    private void take(int token, int symbol, Node next, int end, @Nullable Return back) {
        takenTokens[depth] = token;
        takenSymbols[depth] = symbol;
        depth++;
        walk(next, end, back);
        depth--;
    }

    private int[] symbols(int token) {
        int[] known = symbolsOf[token];
        if (known == null) {
            known = vocabulary.symbols(tokens, token);
            symbolsOf[token] = known;
        }
        return known;
    }

    private void consider(Rule rule, int end) {
        if (bestMatch != null && !isBetter(rule, end, bestMatch)) {
            return;
        }
        List<Match.Capture> captures = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            captures.add(new Match.Capture(takenTokens[i], vocabulary.name(takenSymbols[i])));
        }
        Match match = new Match(tokens, vocabulary, start, end, captures);
        if (rule.condition().holds(match)) {
            best = rule;
            bestMatch = match;
        }
    }

    private boolean isBetter(Rule rule, int end, Match than) {
        return end > than.end() || end == than.end() && best != null && rule.order() < best.order();
    }
}
