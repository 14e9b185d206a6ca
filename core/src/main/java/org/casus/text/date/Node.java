package org.casus.text.date;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A place in the network of rules: where a symbol, a number or a named pattern leads to, and which rules end here. */
final class Node {
    private static final Node[] NOWHERE = {};

    private int[] symbols = {};
    private Node[] targets = NOWHERE;
    private int[] calls = {};
    private Node[] returns = NOWHERE;
    private Rule[] rules = {};
    private boolean ends;

    /** Where a symbol leads to, null if nowhere; the network is walked a million times a second. */
    @Nullable
    Node target(int symbol) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] == symbol) {
                return targets[i];
            }
        }
        return null;
    }

    int calls() {
        return calls.length;
    }

    /** Number of the named pattern that may stand here. */
    int call(int i) {
        return calls[i];
    }

    /** Where the way goes on behind that pattern. */
    Node afterCall(int i) {
        return returns[i];
    }

    /** The rules whose pattern ends here, in the order of the file: the second may hold where the first does not. */
    Rule[] rules() {
        return rules;
    }

    boolean ends() {
        return ends;
    }

    /** Ends a named pattern, or a rule if there is one. */
    void end(@Nullable Rule ending) {
        ends = true;
        if (ending != null && Arrays.stream(rules).noneMatch(rule -> rule.order() == ending.order())) {
            rules = Arrays.copyOf(rules, rules.length + 1);
            rules[rules.length - 1] = ending;
        }
    }

    Node grow(int symbol) {
        Node known = target(symbol);
        if (known != null) {
            return known;
        }
        symbols = append(symbols, symbol);
        targets = append(targets, new Node());
        return targets[targets.length - 1];
    }

    Node growCall(int pattern) {
        for (int i = 0; i < calls.length; i++) {
            if (calls[i] == pattern) {
                return returns[i];
            }
        }
        calls = append(calls, pattern);
        returns = append(returns, new Node());
        return returns[returns.length - 1];
    }

    int[] symbols() {
        return symbols;
    }

    private static int[] append(int[] all, int one) {
        int[] longer = Arrays.copyOf(all, all.length + 1);
        longer[all.length] = one;
        return longer;
    }

    private static Node[] append(Node[] all, Node one) {
        Node[] longer = Arrays.copyOf(all, all.length + 1);
        longer[all.length] = one;
        return longer;
    }
}
