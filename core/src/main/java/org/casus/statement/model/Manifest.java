package org.casus.statement.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model file says of itself: {@code manifest.json}.
 *
 * @param version the model's version
 * @param pos names of the parts of speech, in the order of the network's output
 * @param relations names of the dependency relations
 * @param mentions tags of mentions: {@code O}, {@code B-PERSON}, {@code I-PERSON}, ...
 * @param cueBias added to "no cue" before decoding
 * @param contentGap contents parted by at most so many pieces are one
 * @param cueTransitions trained scores of going from one cue tag to the next; empty where none were trained
 * @param roleTransitions likewise for roles
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String version,
        List<String> pos,
        List<String> relations,
        List<String> mentions,
        @JsonProperty("cue_bias") float cueBias,
        @JsonProperty("content_gap") int contentGap,
        @JsonProperty("cue_transitions") List<List<Float>> cueTransitions,
        @JsonProperty("role_transitions") List<List<Float>> roleTransitions) {

    Manifest(
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("pos") @Nullable List<String> pos,
            @JsonProperty("relations") @Nullable List<String> relations,
            @JsonProperty("mentions") @Nullable List<String> mentions,
            @JsonProperty("cue_bias") float cueBias,
            @JsonProperty("content_gap") int contentGap,
            @JsonProperty("cue_transitions") @Nullable List<List<Float>> cueTransitions,
            @JsonProperty("role_transitions") @Nullable List<List<Float>> roleTransitions) {
        this.version = version == null ? "unknown" : version;
        this.pos = pos == null ? List.of() : List.copyOf(pos);
        this.relations = relations == null ? List.of() : List.copyOf(relations);
        this.mentions = mentions == null ? List.of() : List.copyOf(mentions);
        this.cueBias = cueBias;
        this.contentGap = contentGap;
        this.cueTransitions = cueTransitions == null ? List.of() : List.copyOf(cueTransitions);
        this.roleTransitions = roleTransitions == null ? List.of() : List.copyOf(roleTransitions);
    }

    static Manifest parse(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, Manifest.class);
    }
}
