package gossipkit.grading.instructor;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of mutations that nobody could notice, with the proof of each: entries, and indented below them the proof. */
final class EquivalentMutations {

    private static final String PROOF_INDENT = "    ";

    private final Map<String, String> proofs;

    private EquivalentMutations(Map<String, String> proofs) {
        this.proofs = proofs;
    }

    /** @throws UsageError if the file cannot be read */
    static EquivalentMutations read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UsageError("cannot read " + file + ", the list of equivalent mutations");
        }
    }

    static EquivalentMutations parse(List<String> lines) {
        Map<String, String> proofs = new LinkedHashMap<>();
        Set<String> entries = new LinkedHashSet<>();
        boolean inProof = false;
        for (String line : lines) {
            if (line.startsWith(PROOF_INDENT)) {
                inProof = true;
                entries.forEach(entry -> proofs.merge(entry, line.strip(), (proof, more) -> proof + " " + more));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (inProof) {
                    entries.clear();
                    inProof = false;
                }
                entries.add(line);
            }
        }
        return new EquivalentMutations(proofs);
    }

    /** Why nobody could notice that one, if it is in the list. */
    Optional<String> proof(PitMutation mutation) {
        return Optional.ofNullable(proofs.get(mutation.key()));
    }
}
