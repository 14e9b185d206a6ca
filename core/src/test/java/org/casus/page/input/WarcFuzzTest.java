package org.casus.page.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.casus.page.Reading;
import org.junit.jupiter.api.Tag;

/** Any bytes are a web archive, or the reason why they are none. */
@Tag("fuzz")
class WarcFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void everyArchiveIsReadToItsEnd(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        new WarcPages().read("fuzz.warc", new ByteArrayInputStream(bytes), readings::add);
        assertThat(readings).allSatisfy(reading -> assertThat(reading.where()).startsWith("fuzz.warc"));
    }
}
