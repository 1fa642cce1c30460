package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Protocol;
import java.io.IOException;

/**
 * What came of a call in another process.
 *
 * @param value what it returned
 * @param thrown what it threw, or null
 */
record Result<T>(T value, Throwable thrown) {

    static <T> Result<T> of(Decoder answer, HostProcess.Results<T> value) throws IOException {
        return switch (answer.u8()) {
            case Protocol.RETURNED -> new Result<>(value.read(answer), null);
            case Protocol.THREW -> new Result<>(null, SubjectThrew.read(answer));
            default -> throw new IOException("neither returned nor thrown");
        };
    }

    T orThrow() {
        if (thrown != null) {
            throw unchecked(thrown);
        }
        return value;
    }

    /** Throws it whatever it is, as the call itself would have. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
