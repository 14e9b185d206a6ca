package org.casus.treaty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.treaty.Assessment.Element;
import org.casus.treaty.Assessment.Finding;

/** Whether anyone asked for what the obligation gives. */
final class InvocationElement {
    private final Obligation record;
    private final Facts facts;

    InvocationElement(Obligation record, Facts facts) {
        this.record = record;
        this.facts = facts;
    }

    Element find() {
        Optional<Facts.Invoked> asked =
                facts.invoked().stream().filter(this::isThis).findFirst();
        boolean required = record.invocation().need() == Obligation.Invocation.Need.REQUIRED;
        if (asked.isPresent()) {
            String when = asked.get().date().map(day -> " on " + day).orElse("");
            List<String> evidence = Stream.of(asked.get().evidence())
                    .filter(id -> !id.isEmpty())
                    .toList();
            return new Element(
                    "invocation", Finding.MET, "invoked by " + asked.get().by() + when, evidence);
        }
        return new Element(
                "invocation",
                Finding.NOT_MET,
                required
                        ? "no party is recorded as having invoked it"
                        : "not recorded as invoked; the text does not ask for it",
                List.of());
    }

    private boolean isThis(Facts.Invoked invoked) {
        return namesInstrument(invoked.instrument()) && namesArticle(invoked.article());
    }

    private boolean namesInstrument(String written) {
        String plain = plain(written);
        return plain.isEmpty()
                || plain.equals(plain(record.id()))
                || Stream.concat(Stream.of(record.instrument()), record.knownAs().stream())
                        .map(InvocationElement::plain)
                        .anyMatch(name -> contains(plain, name) || contains(name, plain));
    }

    /** Whole words: "CST" is not in "CSTO Charter". */
    private static boolean contains(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    private boolean namesArticle(String written) {
        List<String> numbers = Arrays.stream(written.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return numbers.isEmpty() || numbers.contains(record.article().replaceAll("[^0-9].*", ""));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
