package gossipkit.swim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void readsAHostAndAPort() {
        assertThat(Address.parse("127.0.0.1:7946")).isEqualTo(new Address("127.0.0.1", 7946));
    }

    @Test
    void readsAnIpv6HostInBrackets() {
        assertThat(Address.parse("[::1]:7946")).isEqualTo(new Address("::1", 7946));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:7946", "[fe80::1]:65535", "a-name.example:1"})
    void writesWhatItReads(String text) {
        assertThat(Address.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                ":7946",
                "localhost:",
                "localhost:0",
                "localhost:65536",
                "localhost:-1",
                "::1:7946",
                "localhost:79 46",
                "[::1:7946",
                " :7946",
                "localhost:0x1f"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
