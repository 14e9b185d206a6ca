package org.casus.claim.gather;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What groups of statements were found to agree, from one gathering to the next: two that put the same statements up again
 * agree as they did, unless one of these has changed. A large group that takes in one statement would else be weighed
 * against all its neighbours anew. For one thread.
 */
final class Agreements {
    private Map<Question, Boolean> before = Map.of();
    private Map<Question, Boolean> now = new HashMap<>();

    /** The slots of the statements that two groups put up. */
    private record Question(int[] mine, int[] theirs) {
        boolean isOf(Seats seats) {
            return Arrays.stream(mine).noneMatch(seats::hasChanged)
                    && Arrays.stream(theirs).noneMatch(seats::hasChanged);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question
                    && Arrays.equals(mine, question.mine)
                    && Arrays.equals(theirs, question.theirs);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(mine) + Arrays.hashCode(theirs);
        }
    }

    /** Begins a gathering: what was not asked in the last one is forgotten. */
    void turn() {
        before = now;
        now = new HashMap<>();
    }

    /** Whether two groups agree: as the last time, or as they do when they are asked. */
    boolean of(int[] mine, int[] theirs, Seats seats, BooleanSupplier asked) {
        Question question = new Question(mine, theirs);
        Boolean known = before.get(question);
        boolean agreed = known != null && question.isOf(seats) ? known : asked.getAsBoolean();
        now.put(question, agreed);
        return agreed;
    }
}
