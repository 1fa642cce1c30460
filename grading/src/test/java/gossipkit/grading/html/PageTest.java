package gossipkit.grading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final Page PAGE = Page.of("a page");

    @Test
    void onlyItsOwnScriptRuns() {
        assertThat(new Page("a page", "", "alert(1)").policy())
                // As openssl computes it.
                .contains("script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
                .contains("default-src 'none'");
        assertThat(PAGE.withScript("alert(1)").policy()).isNotEqualTo(PAGE.policy());
    }

    @Test
    void noStyleOrScriptEndsBeforeItsEnd() {
        assertThatThrownBy(() -> PAGE.withStyle("a{}</STYLE><p>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PAGE.withScript("'</script >'")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBarIsWholeOnlyIfAllIsThere() {
        assertThat(Share.percent(0, 7)).isEqualTo("0.0");
        assertThat(Share.percent(82, 150)).isEqualTo("54.6");
        assertThat(Share.percent(9_999, 10_000)).isEqualTo("99.9");
        assertThat(Share.percent(5, 5)).isEqualTo("100.0");
    }
}
