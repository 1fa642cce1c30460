package gossipkit.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {

    @Test
    void noTerminalObeysIt() {
        assertThat(Harmless.block("a\u001b[2Jb\u0007\r\n\tc\u202Ed\u2028e\uD800f"))
                .isEqualTo("a?[2Jb?\n    c?d?e?f");
        assertThat(Harmless.line(" a\nb\r\nc ", 100)).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::error::x | ?:error::x",
                "' \u3000::error::x' | ' \u3000?:error::x'",
                "##[error]x | #?[error]x",
                "a ###[error]x | a ##?[error]x",
                "##vso[task.complete]x | #?vso[task.complete]x",
                "a ##teamcity[x] ##[b] | a #?teamcity[x] #?[b]",
                "a ## b [c] | a ## b [c]",
                "String::valueOf | String::valueOf",
                "# heading | # heading"
            })
    void noBuildServerObeysIt(String said, String printed) {
        assertThat(Harmless.withoutCommands(said)).isEqualTo(printed);
        assertThat(Harmless.block("first\n" + said)).isEqualTo("first\n" + printed);
    }

    @Test
    void aPartOfALineStaysInIt() {
        assertThat(Harmless.part(" a\nb\u001b[2J::c ##[d]", 100)).isEqualTo(" a?b?[2J::c #?[d]");
        assertThat(Harmless.part("abcdef", 5)).isEqualTo("ab...");
    }

    @Test
    void isCutBetweenCharacters() {
        String smile = "\uD83D\uDE00";
        assertThat(Harmless.block(smile.repeat(10), 10)).isEqualTo(smile.repeat(3) + "...");
        assertThat(Harmless.block(smile.repeat(10), 11)).isEqualTo(smile.repeat(4) + "...");
        assertThat(Harmless.block(smile.repeat(5), 10)).isEqualTo(smile.repeat(5));
    }

    @Test
    void isTheSameIfMadeHarmlessTwice() {
        String once = Harmless.block("::a\n##[b]\u0000" + "x".repeat(20_000));
        assertThat(Harmless.block(once)).isEqualTo(once).hasSize(Harmless.CHARS_MAX);
    }
}
