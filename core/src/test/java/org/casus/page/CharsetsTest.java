package org.casus.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    private static final Optional<String> NO_HEADER = Optional.empty();

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(Charsets.decode("\uFEFFDorvik".getBytes(UTF_8), NO_HEADER)).isEqualTo("Dorvik");
        assertThat(Charsets.decode("\uFEFFDorvik".getBytes(UTF_16LE), NO_HEADER))
                .isEqualTo("Dorvik");
    }

    @Test
    void validUtf8IsBelievedOverALyingHeader() {
        byte[] bytes = "Gespräche über die Grenze".getBytes(UTF_8);
        assertThat(Charsets.decode(bytes, Optional.of("text/html; charset=iso-8859-1")))
                .contains("Gespräche");
    }

    @Test
    void theHeaderDecidesWhereBytesAreNotUtf8() {
        byte[] bytes = "Граница".getBytes(Charset.forName("windows-1251"));
        assertThat(Charsets.decode(bytes, Optional.of("text/html; charset=windows-1251")))
                .isEqualTo("Граница");
    }

    @Test
    void theMetaElementDecidesWhereNoHeaderCame() {
        byte[] bytes = "<meta charset=\"koi8-r\"><p>Граница".getBytes(Charset.forName("KOI8-R"));
        assertThat(Charsets.decode(bytes, NO_HEADER)).endsWith("Граница");
    }

    @Test
    void latinOneMeansWhatBrowsersTakeItFor() {
        byte[] bytes = "<meta charset=iso-8859-1>\u0093quoted\u0094 é".getBytes(ISO_8859_1);
        assertThat(Charsets.decode(bytes, NO_HEADER)).contains("\u201cquoted\u201d");
    }

    @Test
    void utf8ThatWasEncodedTwiceIsMended() {
        String once = "“Don’t wait – 49 ℃ in May, señor. 😀";
        String twice = new String(once.getBytes(UTF_8), Charset.forName("windows-1252"));
        assertThat(Charsets.decode(twice.getBytes(UTF_8), NO_HEADER)).isEqualTo(once);
        String latin = new String(once.getBytes(UTF_8), ISO_8859_1);
        assertThat(Charsets.decode(latin.getBytes(UTF_8), NO_HEADER)).isEqualTo(once);
    }

    @Test
    void accentedLettersThatStandAloneAreLeftAsTheyAre() {
        String text = "À São João, o irmão não veio à reunião; “IRMÃ” é palavra. Então, às três, ÂÂ» disse: não.";
        assertThat(Charsets.decode(text.getBytes(UTF_8), NO_HEADER)).isEqualTo(text);
    }

    @Test
    void utf16WithoutAMarkIsSeenByItsNulBytes() {
        String page = "<html><body><p>The talks would resume.</p></body></html>";
        assertThat(Charsets.decode(page.getBytes(UTF_16LE), NO_HEADER)).isEqualTo(page);
        assertThat(Charsets.decode(page.getBytes(UTF_16BE), NO_HEADER)).isEqualTo(page);
    }

    @Test
    void aCharacterCutInHalfDoesNotChangeTheCharset() {
        byte[] whole = "Überall Gespräche, Brücken, Straßen, Flüsse, Hügel, Täler, Wälder, Dörfer, Städte, Öfen – ü"
                .getBytes(UTF_8);
        assertThat(Charsets.decode(Arrays.copyOf(whole, whole.length - 1), NO_HEADER))
                .startsWith("Überall Gespräche");
    }

    @Test
    void aPageThatWronglySaysUtf8IsReadAsWhatItIs() {
        byte[] bytes = "<meta charset=\"utf-8\"><p>Die Gespräche über die Zölle endeten im Büro".getBytes(ISO_8859_1);
        assertThat(Charsets.decode(bytes, NO_HEADER)).endsWith("Gespräche über die Zölle endeten im Büro");
    }

    @Test
    void anUnknownCharsetIsNamed() {
        byte[] bytes = "<meta charset=x-dorvik-8><p>\u00e9\u00e8".getBytes(ISO_8859_1);
        assertThat(Charsets.unknown(bytes, NO_HEADER)).contains("x-dorvik-8");
    }

    @Property(tries = 300)
    void anyBytesCanBeDecoded(@ForAll byte[] bytes) {
        assertThat(Charsets.decode(bytes, NO_HEADER)).isNotNull();
    }
}
