package org.casus.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.text.date.meaning.Scene;
import org.casus.text.date.word.Match;
import org.casus.text.token.Tokens;

/**
 * Finds date expressions in one pass over the tokens of a text: at each token that a rule can begin with, the longest
 * rule wins. Thread-safe.
 */
public final class DateScanner {
    private final RuleBook book = RuleBook.load();

    /**
     * @param text any text
     * @param published the day that relative expressions are counted from
     * @return the expressions in order, never overlapping
     */
    public List<DateExpression> scan(String text, Optional<LocalDate> published) {
        Tokens tokens = Tokens.of(text);
        Walk walk = new Walk(book, tokens);
        Scene scene = new Scene(published);
        List<DateExpression> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.count()) {
            boolean glued = tokens.isNumber(token) && tokens.touchesNext(token - 1) && tokens.isWord(token - 1);
            if (glued || !book.vocabulary().knows(tokens, token)) {
                token++;
                continue;
            }
            Optional<Walk.Found> match = walk.from(token);
            if (match.isPresent() && DateNames.isTitle(match.get().match())) {
                token = match.get().match().end();
                continue;
            }
            Optional<DateExpression> expression = match.flatMap(hit -> expression(hit, scene));
            expression.ifPresent(found::add);
            token = expression.isPresent() ? match.get().match().end() : token + 1;
        }
        return List.copyOf(found);
    }

    private static Optional<DateExpression> expression(Walk.Found hit, Scene scene) {
        Match match = hit.match();
        Rule rule = hit.rule();
        scene.turnTo(match);
        return rule.meaning().value(match, scene, rule.arguments()).map(value -> {
            scene.leave(match);
            int start = match.tokens().start(match.start());
            int end = match.tokens().end(match.end() - 1);
            return new DateExpression(start, end, rule.kind(), value);
        });
    }
}
