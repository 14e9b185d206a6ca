package org.casus.claim.party.beside;

import java.util.Optional;

/**
 * What stands beside a name: "of the Karvian General Staff" behind it, "Karvian Foreign Minister" before it.
 *
 * @param spokenFor "Lions spokesman", "who speaks for the Lions of Ekar": those of whom he is said to be the voice
 * @param office whether one of the words before it is an office of state
 * @param governs whether it is one that only a state has: "Minister"
 * @param leads whether he is called the head of something, whatever that is
 * @param opening who opens its paragraph, in a sentence of its own or to say what it will do
 * @param against whom he accuses or calls upon in the same sentence
 * @param own for whom he makes a promise in the same sentence
 */
public record Beside(
        Optional<String> behind,
        Optional<String> before,
        Optional<String> spokenFor,
        boolean office,
        boolean governs,
        boolean leads,
        Optional<String> opening,
        Optional<String> against,
        Optional<String> own) {}
