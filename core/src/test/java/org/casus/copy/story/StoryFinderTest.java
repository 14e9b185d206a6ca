package org.casus.copy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.copy.Document;
import org.casus.copy.OriginCase;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private final StoryFinder finder = new StoryFinder();

    @Test
    void pagesOfSeveralOriginsAboutOneEventAreOneStory() {
        Map<String, String> stories = finder.find(documents());
        String mine = story(stories, "three-reports-of-one-event.txt", "wire");
        assertThat(story(stories, "three-reports-of-one-event.txt", "own")).isEqualTo(mine);
        assertThat(story(stories, "three-reports-of-one-event.txt", "third")).isEqualTo(mine);
        assertThat(story(stories, "wire-copy-spun-translated-and-own.txt", "wire"))
                .isNotEqualTo(mine);
        assertThat(story(stories, "one-interview-two-papers.txt", "lamp"))
                .isEqualTo(story(stories, "one-interview-two-papers.txt", "post"));
    }

    @Test
    void anEmptyTextIsAStoryOfItsOwn() {
        Map<String, String> stories = finder.find(List.of(document("a", ""), document("b", " \n")));
        assertThat(stories).containsOnly(Map.entry("a", "a"), Map.entry("b", "b"));
    }

    @Property(tries = 10)
    void theOrderOfAddingChangesNothing(@ForAll long seed) {
        List<Document> documents = documents();
        Map<String, String> expected = finder.find(documents);
        Collections.shuffle(documents, new Random(seed));
        assertThat(finder.find(documents)).isEqualTo(expected);
    }

    private static String story(Map<String, String> stories, String file, String page) {
        return stories.getOrDefault(file + "/" + page, "none");
    }

    /** The pages of all case files, named after file and page. */
    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (OriginCase pages : OriginCase.all()) {
            pages.documents().forEach(page -> documents.add(document(pages.name() + "/" + page.id(), page.text())));
        }
        return documents;
    }

    private static Document document(String id, String text) {
        return new Document(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
