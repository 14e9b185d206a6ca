package org.casus.copy.group;

/** Two items, by their numbers, and how alike they are: 0 to 1. The smaller number goes first. */
public record Tie(int first, int second, double likeness) implements Comparable<Tie> {
    public Tie {
        if (first >= second) {
            throw new IllegalArgumentException("Not in order: " + first + " and " + second);
        }
    }

    /** Most alike first; ties of equal likeness by their numbers. */
    @Override
    public int compareTo(Tie other) {
        int order = Double.compare(other.likeness, likeness);
        order = order != 0 ? order : Integer.compare(first, other.first);
        return order != 0 ? order : Integer.compare(second, other.second);
    }
}
