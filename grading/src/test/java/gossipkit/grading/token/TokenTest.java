package gossipkit.grading.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private enum Colour {
        RED,
        BLUE
    }

    private record Dot(Colour colour, long number) {
        @SuppressWarnings("unused")
        public boolean isRed() {
            return colour == Colour.RED;
        }
    }

    private record Picture(List<Dot> dots, boolean framed, String title) {}

    @SuppressWarnings("unused")
    private static void check(Picture picture, int size, List<Long> numbers) {}

    @Test
    void comesBackAsItWas() {
        Token token = new Token("leave.quiet-after", -5, "[[1,\"é\"]]");

        assertThat(Token.parse(token.toString())).isEqualTo(token);
        assertThat(token.toString()).matches("leave\\.quiet-after~-5~[A-Za-z0-9_-]+");
    }

    @Test
    void samplesAreArraysAndComeBackEqual() throws NoSuchMethodException {
        Method method = TokenTest.class.getDeclaredMethod("check", Picture.class, int.class, List.class);
        Picture picture = new Picture(List.of(new Dot(Colour.RED, Long.MAX_VALUE / 2)), true, "a ~ 'b'");

        String sample = SampleJson.write(List.of(picture, 7, List.of(1L)));

        assertThat(sample).isEqualTo("[[[[\"RED\",4611686018427387903]],true,\"a ~ 'b'\"],7,[1]]");
        assertThat(SampleJson.read(sample, method)).isEqualTo(List.of(picture, 7, List.of(1L)));
    }

    @SuppressWarnings("unused")
    private static void other(Optional<Colour> held, String text) {}

    @Test
    void optionalArgumentsAndHalfSurrogatesComeBackEqual() throws NoSuchMethodException {
        Method method = TokenTest.class.getDeclaredMethod("other", Optional.class, String.class);
        for (Optional<Colour> held : List.of(Optional.of(Colour.BLUE), Optional.<Colour>empty())) {
            List<Object> sample = List.of(held, "\ud800 \u0000 \u00e9");
            Token token = new Token("leave.x", 1, SampleJson.write(sample));

            assertThat(SampleJson.read(Token.parse(token.toString()).sample(), method))
                    .isEqualTo(sample);
        }
    }

    @Test
    void aSampleThatDoesNotFitIsRefused() throws NoSuchMethodException {
        Method method = TokenTest.class.getDeclaredMethod("check", Picture.class, int.class, List.class);

        for (String sample : List.of(
                "[]", "{}", "[1,2,3]", "[[[],true,\"\"],null,[1]]", "[[[[\"GREEN\",1]],true,\"\"],1,[]]", "x")) {
            assertThatThrownBy(() -> SampleJson.read(sample, method)).as(sample).isInstanceOf(UsageError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "leave.x~1",
                "leave.x~1~",
                "leave.x~one~AAAA",
                "leave.x~1~A",
                "leave.x~1~AAAA",
                "leave.x~99999999999999999999~AAAA",
                "leave.x~1~Ae***"
            })
    void whatIsNoTokenIsRefusedInOneLine(String text) {
        assertThatThrownBy(() -> Token.parse(text))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("token")
                .hasMessageNotContaining("\n");
    }

    @Test
    void oneWrongLetterIsNoticed() {
        String text = new Token("leave.x", 1, "[[\"SUSPECT\",101]]").toString();

        for (int i = 0; i < text.length(); i++) {
            char wrong = text.charAt(i) == 'x' ? 'y' : 'x';
            String mistyped = text.substring(0, i) + wrong + text.substring(i + 1);
            assertThatThrownBy(() -> Token.parse(mistyped)).as(mistyped).isInstanceOf(UsageError.class);
        }
    }
}
