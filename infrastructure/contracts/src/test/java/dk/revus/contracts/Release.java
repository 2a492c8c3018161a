package dk.revus.contracts;

import static dk.revus.contracts.ContractFiles.CONTRACTS;
import static dk.revus.contracts.ContractFiles.RELEASED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies what is agreed now to what is released, unless that would break a reader. */
final class Release {

    static final Path MANIFEST = RELEASED.resolve("manifest.txt");

    private Release() {}

    /** Everything in which the contracts of today break the released ones. */
    static List<String> breaks(List<Contract> released, List<Contract> current) {
        Map<String, Contract> now =
                current.stream().collect(Collectors.toMap(Contract::path, Function.identity()));
        var found = new ArrayList<String>();
        for (var before : released) {
            var contract = now.get(before.path());
            if (contract == null) {
                found.add(before.path() + " is gone");
                continue;
            }
            Breaks.between(before.schema(), contract.schema())
                    .forEach(what -> found.add(before.path() + ": " + what));
            Schemas.violations(contract.schema(), before.example())
                    .forEach(what -> found.add(before.path() + ", released example: " + what));
        }
        return found;
    }

    /** {@code <sha-256> <file>} for each released file, as {@code sha256sum} writes it. */
    static String manifest() {
        var lines = new TreeMap<String, String>();
        for (var file : ContractFiles.files(RELEASED)) {
            lines.put(file, sha256(ContractFiles.text(RELEASED.resolve(file))));
        }
        return lines.entrySet().stream()
                .map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * @throws IllegalStateException when a reader would break
     */
    static void now() {
        var breaks = breaks(ContractFiles.released(), ContractFiles.all());
        if (!breaks.isEmpty()) {
            throw new IllegalStateException("Not released, for it would break: " + breaks);
        }
        for (var contract : ContractFiles.all()) {
            for (var ending : List.of(".schema.json", ".example.json")) {
                var file = contract.path() + ending;
                ContractFiles.write(
                        RELEASED.resolve(file), ContractFiles.text(CONTRACTS.resolve(file)));
            }
        }
        ContractFiles.write(MANIFEST, manifest());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
