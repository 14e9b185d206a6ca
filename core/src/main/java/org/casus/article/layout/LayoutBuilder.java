package org.casus.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.article.furniture.MarkupWords;
import org.casus.article.furniture.MarkupWords.Meaning;
import org.casus.article.furniture.Reason;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lays a parsed page out flat in one walk, without recursion. One builder a page; not thread-safe. */
public final class LayoutBuilder {
    private static final int MOST_ELEMENTS = 400_000;
    private static final int LONGEST_CELL = 160;

    final List<Element> elements = new ArrayList<>();
    final IntList parents = new IntList();
    final IntList ends = new IntList();
    final IntList firstBlocks = new IntList();
    final IntList endBlocks = new IntList();
    final List<Reason> marks = new ArrayList<>();
    final IntList bodyRanks = new IntList();
    final List<Block> blocks = new ArrayList<>();
    final PageHead head = new PageHead();

    private final ElementMarks names = new ElementMarks(MarkupWords.standard());
    private final BlockText text = new BlockText();
    private final List<Integer> blockParents = new ArrayList<>();
    private int current = -1;
    private int linkDepth;
    private int boldDepth;
    private int italicDepth;
    private int codeDepth;
    private final List<Integer> openRows = new ArrayList<>();

    private LayoutBuilder() {}

    /** Lays the page out. */
    public static PageLayout layOut(Document document) {
        LayoutBuilder builder = new LayoutBuilder();
        builder.walk(document);
        return new PageLayout(builder);
    }

    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            boolean inside = enter(node);
            if (inside && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            node = leaveTo(node, inside, root);
        }
        flush();
    }

    /** Leaves the node and those around it that end with it; the next node in the page, or null after the last. */
    private @org.jspecify.annotations.Nullable Node leaveTo(Node from, boolean entered, Element root) {
        Node node = from;
        boolean open = entered;
        while (true) {
            if (open && node instanceof Element element) {
                leave(element);
            }
            if (node == root) {
                return null;
            }
            Node next = node.nextSibling();
            if (next != null) {
                return next;
            }
            Node up = node.parentNode();
            if (up == null) {
                return null;
            }
            node = up;
            open = true;
        }
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode words && !(node instanceof CDataNode)) {
            text.add(words.getWholeText(), new BlockText.Style(linkDepth > 0, boldDepth > 0, italicDepth > 0));
            return false;
        }
        return node instanceof Element element && enter(element);
    }

    private boolean enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            if (text.breakLine()) {
                flush();
            }
            return false;
        }
        if (tag.equals("hr")) {
            flush();
            return false;
        }
        if (Tags.SILENT.contains(tag) || elements.size() >= MOST_ELEMENTS) {
            readSilent(element, tag);
            return false;
        }
        open(element, tag);
        return true;
    }

    private void open(Element element, String tag) {
        Meaning meaning = codeDepth > 0 ? Meaning.NOTHING : names.of(element, tag);
        boolean inline = isInline(tag, meaning);
        if (!inline) {
            flush();
        }
        int index = elements.size();
        elements.add(element);
        parents.add(current);
        ends.add(index + 1);
        firstBlocks.add(blocks.size());
        endBlocks.add(blocks.size());
        marks.add(meaning.furniture().orElse(null));
        bodyRanks.add(meaning.body());
        current = index;
        if (!inline) {
            blockParents.add(index);
        }
        note(element, tag, index);
    }

    private static boolean isInline(String tag, Meaning meaning) {
        return Tags.INLINE.contains(tag) && (meaning.furniture().isEmpty() || tag.equals("a"));
    }

    private void note(Element element, String tag, int index) {
        if (tag.equals("a")) {
            linkDepth++;
            text.link();
        }
        if (Tags.EMPHASIS.contains(tag)) {
            boldDepth++;
        }
        italicDepth += Tags.isItalic(tag) ? 1 : 0;
        codeDepth += tag.equals("pre") ? 1 : 0;
        if (tag.equals("tr")) {
            openRows.add(index);
        }
        if (tag.equals("html")) {
            head.setLanguage(element.attr("lang"));
        }
        if (tag.equals("time")) {
            head.addTime(index);
        }
        if (element.attributesSize() > 0
                && (element.hasAttr("itemprop") || element.attr("rel").contains("author"))) {
            head.addProperty(index);
        }
    }

    private void leave(Element element) {
        if (current < 0 || elements.get(current) != element) {
            return;
        }
        String tag = element.normalName();
        boolean isBlock = !blockParents.isEmpty() && blockParents.get(blockParents.size() - 1) == current;
        if (isBlock) {
            flush();
            blockParents.remove(blockParents.size() - 1);
        }
        linkDepth -= tag.equals("a") ? 1 : 0;
        boldDepth -= Tags.EMPHASIS.contains(tag) ? 1 : 0;
        italicDepth -= Tags.isItalic(tag) ? 1 : 0;
        codeDepth -= tag.equals("pre") ? 1 : 0;
        ends.set(current, elements.size());
        endBlocks.set(current, blocks.size());
        if (tag.equals("tr") && !openRows.isEmpty()) {
            openRows.remove(openRows.size() - 1);
            partLayoutRow(current);
        }
        current = parents.get(current);
    }

    private void flush() {
        if (!text.isEmpty()) {
            int element = blockParents.isEmpty() ? 0 : blockParents.get(blockParents.size() - 1);
            Role role = roleOf(element);
            boolean cell = role == Role.CELL && !openRows.isEmpty();
            int row = cell ? openRows.get(openRows.size() - 1) : 0;
            if (text.endsBoldLine()) {
                text.linesBefore(element, role, row).ifPresent(blocks::add);
                blocks.add(text.lastLine(element, role, row));
            } else {
                blocks.add(text.toBlock(element, role, row));
            }
        }
        text.clear();
    }

    /** A row with a long cell, or with several paragraphs in one, lays the page out; it is no row of a table of data. */
    private void partLayoutRow(int tr) {
        int from = firstBlocks.get(tr);
        boolean layout = false;
        for (int b = from; b < blocks.size() && !layout; b++) {
            Block block = blocks.get(b);
            boolean again = b > from && blocks.get(b - 1).element() == block.element();
            layout = block.row() == tr && (block.length() > LONGEST_CELL || again);
        }
        for (int b = from; layout && b < blocks.size(); b++) {
            Block block = blocks.get(b);
            if (block.row() == tr) {
                blocks.set(b, block.outsideTables());
            }
        }
    }

    /** The role by the nearest element around that has one: a {@code div} in a list item is an item. */
    private Role roleOf(int element) {
        int e = element;
        for (int steps = 0; e >= 0 && steps < 5; steps++) {
            Role role = Tags.role(elements.get(e).normalName());
            if (role == Role.PARAGRAPH && insideQuote(e)) {
                return Role.QUOTE;
            }
            if (role != Role.OTHER) {
                return role;
            }
            e = parents.get(e);
        }
        return Role.OTHER;
    }

    private boolean insideQuote(int element) {
        int up = parents.get(element);
        return up >= 0 && elements.get(up).normalName().equals("blockquote");
    }

    private void readSilent(Element element, String tag) {
        switch (tag) {
            case "meta" -> readMeta(element);
            case "title" -> readTitle(element);
            case "link" -> readLink(element);
            case "script" -> readScript(element);
            default -> {}
        }
    }

    private void readTitle(Element element) {
        Element up = element.parent();
        if (up != null && !up.normalName().equals("svg")) {
            head.setTitle(element.text());
        }
    }

    private void readMeta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                head.addMeta(name.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private void readLink(Element element) {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
            head.setCanonical(element.attr("href"));
        }
    }

    private void readScript(Element element) {
        boolean linked = element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
        for (Node child : element.childNodes()) {
            String script = child instanceof DataNode data
                    ? data.getWholeData()
                    : child instanceof TextNode words ? words.getWholeText() : "";
            if (linked) {
                head.addJsonLd(script);
            } else {
                head.addScript(script);
            }
        }
    }
}
