package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.casus.SharedFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must come of two real pages in second-hand English; skipped where the shared data is not beside the checkout. */
class SeedsTest {
    @TempDir
    static Path folder;

    private static JsonNode json;

    @BeforeAll
    static void add() throws Exception {
        Path seeds = SharedFolder.holding("seeds");
        CasusProcess.run(folder, "add", "seeds.casus", seeds.toString());
        CasusProcess.Run export =
                CasusProcess.run(folder, "export", "seeds.casus", "--format", "json", "--today", "2026-10-20");
        assertThat(export.status()).as(export.err()).isZero();
        json = new ObjectMapper().readTree(export.out());
    }

    @Test
    void theAgreementThatIsNotEffectiveIsOneClaimOfMoscow() {
        List<JsonNode> claims = claims("not effective");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).get("origins").asInt()).isEqualTo(1);
        assertThat(positions(claims.get(0))).containsExactly("Russia affirms");
        assertThat(claims.get(0).get("positions").get(0).get("statements")).hasSize(2);
    }

    @Test
    void theConflictIsNotOnArmenianSoilBySomebodyWhoIsNotAccused() {
        assertThat(positions(claims("Armenian soil").get(0))).containsExactly("Russia affirms");
    }

    @Test
    void bothSidesBlameEachOther() {
        List<String> blame = new ArrayList<>();
        claims("renewed conflict").forEach(claim -> blame.addAll(positions(claim)));
        assertThat(blame).containsExactlyInAnyOrder("Armenia accuses", "Azerbaijan accuses");
    }

    @Test
    void whatIsThreatenedOfferedAndPledgedIsFollowed() {
        assertThat(commitments(c -> kind(c, "threat") && by(c, "Armenia")))
                .singleElement()
                .satisfies(threat -> assertThat(threat.get("condition").asText())
                        .contains("Azerbaijani troops return to their homeland"));
        assertThat(commitments(c -> kind(c, "offer") && by(c, "Russia"))).hasSize(1);
        assertThat(commitments(c -> kind(c, "promise") && by(c, "Russia"))).isNotEmpty();
        assertThat(elements(
                        json.get("statements"), s -> s.get("speaker").asText().equals("Armen Grigoryan")))
                .anyMatch(s -> !s.get("condition").isNull());
    }

    @Test
    void nothingHappenedThatWasOnlyFearedOrPossible() {
        assertThat(elements(
                        json.get("events"),
                        e -> Set.of("done", "ongoing").contains(e.get("status").asText())))
                .extracting(e -> e.get("code").asText())
                .containsOnly("ACCUSE", "THREATEN");
    }

    private static boolean kind(JsonNode commitment, String kind) {
        return commitment.get("kind").asText().equals(kind);
    }

    private static boolean by(JsonNode commitment, String party) {
        return commitment.get("by").asText().equals(party);
    }

    private static List<JsonNode> claims(String words) {
        return elements(json.get("claims"), claim -> claim.get("text").asText().contains(words));
    }

    private static List<JsonNode> commitments(Predicate<JsonNode> wanted) {
        return elements(json.get("commitments"), wanted);
    }

    private static List<String> positions(JsonNode claim) {
        return elements(claim.get("positions"), position -> true).stream()
                .map(position -> position.get("party").asText() + " "
                        + position.get("stance").asText())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode array, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(array.spliterator(), false).filter(wanted).toList();
    }
}
