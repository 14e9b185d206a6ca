package org.casus.article.layout;

import java.util.List;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.jsoup.nodes.Element;

/**
 * A page laid out flat.
 *
 * <p>Elements are numbered in document order, so that an element and all that lies in it is the range
 * {@code [e, end(e))}, and the blocks of text in it are {@code [firstBlock(e), endBlock(e))}. Every question about a
 * subtree is then a question about a range, without walking or recursion. Immutable once built.
 */
public final class PageLayout {
    private final List<Element> elements;
    private final int[] parents;
    private final int[] ends;
    private final int[] firstBlocks;
    private final int[] endBlocks;
    private final Reason[] marks;
    private final byte[] bodyRanks;
    private final List<Block> blocks;
    private final PageHead head;

    PageLayout(LayoutBuilder builder) {
        this.elements = builder.elements;
        this.parents = builder.parents.toArray();
        this.ends = builder.ends.toArray();
        this.firstBlocks = builder.firstBlocks.toArray();
        this.endBlocks = builder.endBlocks.toArray();
        this.marks = builder.marks.toArray(Reason[]::new);
        this.bodyRanks = new byte[elements.size()];
        for (int e = 0; e < bodyRanks.length; e++) {
            bodyRanks[e] = (byte) builder.bodyRanks.get(e);
        }
        this.blocks = List.copyOf(builder.blocks);
        this.head = builder.head;
    }

    /** How many elements the page has; they are numbered from 0, the root. */
    public int size() {
        return elements.size();
    }

    /** The element as jsoup parsed it. */
    public Element element(int e) {
        return elements.get(e);
    }

    /** The element's lower-case name. */
    public String tag(int e) {
        return elements.get(e).normalName();
    }

    /** The element around, −1 for the root. */
    public int parent(int e) {
        return parents[e];
    }

    /** One past the last element inside. */
    public int end(int e) {
        return ends[e];
    }

    /** The first block of text inside. */
    public int firstBlock(int e) {
        return firstBlocks[e];
    }

    /** One past the last block of text inside. */
    public int endBlock(int e) {
        return endBlocks[e];
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean holds(int outer, int inner) {
        return outer <= inner && inner < ends[outer];
    }

    /** What the element's own name, role, class and id say that it is, if furniture. */
    public Optional<Reason> mark(int e) {
        return Optional.ofNullable(marks[e]);
    }

    /** How surely class and id name the article's body, 0 to 3. */
    public int bodyRank(int e) {
        return bodyRanks[e];
    }

    /** The page's text, block by block. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What stands in the page's head and in its structured data. */
    public PageHead head() {
        return head;
    }

    /** The innermost element that holds all of two elements. */
    public int common(int a, int b) {
        int outer = Math.min(a, b);
        int inner = Math.max(a, b);
        while (outer >= 0 && !holds(outer, inner)) {
            outer = parents[outer];
        }
        return Math.max(outer, 0);
    }
}
