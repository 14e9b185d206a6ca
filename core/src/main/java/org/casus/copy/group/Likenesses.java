package org.casus.copy.group;

/** How alike two items are, by their numbers: symmetric, 0 to 1; far below 0 where they must stay apart. */
@FunctionalInterface
public interface Likenesses {
    /** What keeps two items apart in every group: no average with it reaches a threshold. */
    double APART = -1e9;

    double between(int first, int second);
}
