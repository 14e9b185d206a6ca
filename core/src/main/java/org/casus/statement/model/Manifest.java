package org.casus.statement.model;

import com.fasterxml.jackson.annotation.JsonCreator;
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
 * @param roleBias added to each role tag before decoding
 * @param contentGap contents parted by at most so many pieces are one
 * @param oneSource whether a cue has one source at most
 * @param transitions trained scores of going from one tag to the next, under {@code cue} and {@code roles}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String version,
        List<String> pos,
        List<String> relations,
        List<String> mentions,
        float cueBias,
        List<Float> roleBias,
        int contentGap,
        boolean oneSource,
        Transitions transitions) {

    @JsonCreator
    static Manifest of(
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("pos") @Nullable List<String> pos,
            @JsonProperty("relations") @Nullable List<String> relations,
            @JsonProperty("mentions") @Nullable List<String> mentions,
            @JsonProperty("cue_bias") float cueBias,
            @JsonProperty("role_bias") @Nullable List<Float> roleBias,
            @JsonProperty("content_gap") int contentGap,
            @JsonProperty("one_source") boolean oneSource,
            @JsonProperty("transitions") @Nullable Transitions transitions) {
        return new Manifest(
                version == null ? "unknown" : version,
                orEmpty(pos),
                orEmpty(relations),
                orEmpty(mentions),
                cueBias,
                orEmpty(roleBias),
                contentGap,
                oneSource,
                transitions == null ? new Transitions(List.of(), List.of()) : transitions);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Tables of trained transition scores: row = tag before, column = tag after; empty where none were trained. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Transitions(List<List<Float>> cue, List<List<Float>> roles) {
        @JsonCreator
        static Transitions of(
                @JsonProperty("cue") @Nullable List<List<Float>> cue,
                @JsonProperty("roles") @Nullable List<List<Float>> roles) {
            return new Transitions(orEmpty(cue), orEmpty(roles));
        }
    }

    static Manifest parse(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, Manifest.class);
    }
}
