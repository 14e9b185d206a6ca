package org.casus.copy.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.copy.Document;
import org.casus.copy.credit.Credit;
import org.casus.copy.credit.CreditFinder;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.Furniture;
import org.casus.copy.wording.StemmedText;

/**
 * One document, read for comparing.
 *
 * @param print its words without furniture
 * @param outlet the key of its outlet
 * @param credits whom it credits, itself left out
 * @param keys the keys of those credited for the whole page
 * @param named those of them who are named as having reported or been spoken to
 */
public record Reading(
        Document document,
        Print print,
        Optional<String> outlet,
        List<Credit> credits,
        Set<String> keys,
        Set<String> named) {
    public static Reading of(Document document, Furniture furniture, CreditFinder finder) {
        StemmedText wording = StemmedText.of(document.text());
        boolean[] dropped = furniture.in(wording);
        Optional<String> outlet = document.outlet().map(finder::key);
        List<Credit> credits = new ArrayList<>(finder.find(document.text()));
        document.sourceLink()
                .filter(link -> !link.isBlank())
                .map(Reading::site)
                .ifPresent(name -> credits.add(new Credit(name, Credit.Kind.SOURCE_LINE, true, Optional.empty())));
        credits.removeIf(credit -> outlet.equals(Optional.of(finder.key(credit.name()))));
        Set<String> keys = credits.stream()
                .filter(Credit::leading)
                .map(c -> finder.key(c.name()))
                .collect(toUnmodifiableSet());
        Set<String> named = credits.stream()
                .filter(c -> c.leading() && (c.kind() == Credit.Kind.REPORT || c.kind() == Credit.Kind.INTERVIEW))
                .map(c -> finder.key(c.name()))
                .collect(toUnmodifiableSet());
        return new Reading(
                document, Print.of(wording, word -> !dropped[word]), outlet, List.copyOf(credits), keys, named);
    }

    public String id() {
        return document.id();
    }

    public boolean credits(Reading other) {
        return other.outlet.isPresent() && keys.contains(other.outlet.get());
    }

    /** Whether this names the other's outlet, or both name one teller, as the one who reported or was spoken to. */
    public boolean tellsAfter(Reading other) {
        return credits(other) || named.stream().anyMatch(other.named::contains);
    }

    /** The site that a link leads to, "reuters.com"; a name as it is. */
    private static String site(String link) {
        String site = link.strip().replaceAll("^https?://(www\\.)?", "");
        int slash = site.indexOf('/');
        return slash > 0 ? site.substring(0, slash) : site;
    }
}
