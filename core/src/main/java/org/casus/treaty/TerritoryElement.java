package org.casus.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.place.soil.Verdict;
import org.casus.treaty.Assessment.Element;
import org.casus.treaty.Assessment.Finding;

/** Whether the place lies where the obligation applies, on each map that says whose soil it is. */
final class TerritoryElement {
    private final Obligation record;
    private final Facts facts;
    private final Standing standing;

    TerritoryElement(Obligation record, Facts facts, Standing standing) {
        this.record = record;
        this.facts = facts;
        this.standing = standing;
    }

    Element find() {
        if (record.scope().kind() == Obligation.Scope.Kind.ANYWHERE) {
            return element(Finding.MET, "it does not matter where", List.of());
        }
        Optional<Facts.Spot> spot = facts.place().spot();
        if (spot.isEmpty()) {
            return element(Finding.UNKNOWN, "the place has no coordinates", List.of());
        }
        if (!inRegions(spot.get())) {
            return element(
                    Finding.NOT_MET, facts.place().name() + " lies outside the area that the article names", List.of());
        }
        return record.scope().kind() == Obligation.Scope.Kind.REGION
                ? element(Finding.MET, facts.place().name() + " lies in the area that the article names", List.of())
                : byMaps();
    }

    private boolean inRegions(Facts.Spot spot) {
        Obligation.Scope scope = record.scope();
        boolean within = scope.regions().isEmpty()
                || scope.regions().stream()
                        .anyMatch(region -> holds(region) && Regions.shipped().contains(region, spot));
        return within
                && scope.except().stream().noneMatch(region -> Regions.shipped().contains(region, spot));
    }

    /** A region named "...-until-1962" is left out from that year's July on. */
    private boolean holds(String region) {
        int until = region.lastIndexOf("-until-");
        return until < 0
                || facts.date().isBefore(java.time.LocalDate.of(Integer.parseInt(region.substring(until + 7)), 7, 3));
    }

    private Element byMaps() {
        Set<String> in = new TreeSet<>();
        Set<String> out = new TreeSet<>();
        List<String> evidence = new ArrayList<>();
        for (Verdict verdict : standing.soilVerdicts()) {
            evidence.add(words(verdict));
            verdict.state()
                    .map(Regions.shipped()::sovereign)
                    .ifPresent(owner -> (isProtected(owner) ? in : out).add(owner));
        }
        Optional<String> unread = unread();
        if (unread.isPresent() && (in.isEmpty() || out.isEmpty())) {
            return element(
                    Finding.UNKNOWN,
                    "what a map says of " + facts.place().name() + " cannot be told: " + unread.get(),
                    evidence);
        }
        if (in.isEmpty() && out.isEmpty()) {
            return element(
                    Finding.UNKNOWN,
                    "no map can tell whose soil " + facts.place().name() + " is",
                    evidence);
        }
        if (!in.isEmpty() && !out.isEmpty()) {
            return element(
                    Finding.CONTESTED,
                    "maps give it to " + String.join(" and ", in) + ", and to " + String.join(" and ", out),
                    evidence);
        }
        if (in.isEmpty() && mayBeProtected()) {
            return element(
                    Finding.UNKNOWN,
                    "one map gives " + facts.place().name() + " to " + String.join(" and ", out)
                            + ", another cannot tell whether it is a party's",
                    evidence);
        }
        return in.isEmpty() ? outside(out, evidence) : inside(in, evidence);
    }

    /** A map that cannot be used could give the place to someone else than the others do. */
    private Optional<String> unread() {
        return standing.soilVerdicts().stream()
                .filter(verdict -> verdict.finding() == Verdict.Finding.UNDETERMINED)
                .flatMap(verdict -> verdict.map().fault().stream())
                .findFirst();
    }

    /** A map is too coarse to tell, and a party's soil is among what it may be. */
    private boolean mayBeProtected() {
        return standing.soilVerdicts().stream()
                .flatMap(verdict -> verdict.between().stream())
                .map(Regions.shipped()::sovereign)
                .anyMatch(this::isProtected);
    }

    private Element inside(Set<String> owners, List<String> evidence) {
        String owner = String.join(" and ", owners);
        return element(Finding.MET, facts.place().name() + " is the soil of " + owner + ", a party", evidence);
    }

    private Element outside(Set<String> owners, List<String> evidence) {
        List<String> reasons = new ArrayList<>();
        for (String owner : owners) {
            boolean attacker = facts.attackers().contains(owner) && record.binds(owner, facts.date());
            reasons.add(owner + (attacker ? " is the attacker itself" : " is not a party on " + facts.date()));
        }
        String because = facts.place().name() + " is " + String.join("'s and ", owners)
                + "'s on every map that tells, and " + String.join(", ", reasons);
        return element(Finding.NOT_MET, because, evidence);
    }

    /** Soil of a party, other than the attacker's own. */
    private boolean isProtected(String owner) {
        return record.binds(owner, facts.date()) && !facts.attackers().contains(owner);
    }

    private static String words(Verdict verdict) {
        String distance = verdict.distanceKm().isPresent()
                ? String.format(
                        Locale.ROOT,
                        ", %.1f km from the line",
                        verdict.distanceKm().getAsDouble())
                : "";
        return verdict.map().name() + ": " + verdict.written() + distance;
    }

    private static Element element(Finding finding, String because, List<String> evidence) {
        return new Element("territory", finding, because, evidence);
    }
}
