package gossipkit.grading.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.GraderFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutsTest {

    private static final String BEGIN = "<!-- not in the handout -->";
    private static final String END = "<!-- /not in the handout -->";

    @Test
    void whatStandsBetweenMarkersGoesWithTheirLines() {
        String text = "a\n  " + BEGIN + "\nsecret\n\n  " + END + "\nb\n" + BEGIN + "\nsecret\n" + END + "\nc\n";

        assertThat(Cuts.cut("x.md", text)).isEqualTo("a\nb\nc\n");
    }

    @Test
    void linesMayEndAsOnWindows() {
        String text = "a\r\n" + BEGIN + "\r\nsecret\r\n" + END + "\r\nb\r\n";

        assertThat(Cuts.cut("x.md", text)).isEqualTo("a\r\nb\r\n");
    }

    @Test
    void aTextWithoutMarkersIsLeftAsItIs() {
        assertThat(Cuts.cut("x.md", "a <!-- b -->\n")).isEqualTo("a <!-- b -->\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BEGIN + "\nsecret\n",
                "secret\n" + END + "\n",
                BEGIN + "\na\n" + BEGIN + "\nb\n" + END + "\nsecret\n" + END + "\n",
                "a " + BEGIN + "\nsecret\n" + END + "\n"
            })
    void aMarkerWithoutItsOtherHalfIsAFault(String text) {
        assertThatThrownBy(() -> Cuts.cut("x.md", text))
                .isInstanceOf(GraderFault.class)
                .hasMessageStartingWith("x.md has a marker");
    }
}
