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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies the schemas of now to what is released, unless that would break a reader. An example is
 * not copied: the manifest knows each released file and each released event's example by its hash.
 */
final class Release {

    static final Path MANIFEST = RELEASED.resolve("manifest.txt");

    private Release() {}

    /**
     * Everything in which the contracts of today break the released ones, each as a reader sees it:
     * in one piece, with whatever it shares with others.
     */
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
                    .forEach(what -> found.add(before.path() + what));
            Schemas.violations(before.schema(), contract.example())
                    .forEach(what -> found.add(before.path() + ", example of today: " + what));
        }
        return found;
    }

    /** What is not as it was on the day of its release, or has come to lie there since. */
    static List<String> edited() {
        var then = ContractFiles.text(MANIFEST).lines().toList();
        var now = manifest();
        return Stream.concat(
                        then.stream().filter(line -> !now.contains(line)),
                        now.stream().filter(line -> !then.contains(line)))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    /**
     * {@code <sha-256> <file>} for each file that stays as it is, as {@code sha256sum} writes it.
     */
    private static List<String> manifest() {
        var examples =
                ContractFiles.released().stream()
                        .map(contract -> "../" + contract.path() + ".example.json");
        return Stream.concat(examples, ContractFiles.files(RELEASED).stream())
                .map(file -> sha256(ContractFiles.text(RELEASED.resolve(file))) + "  " + file)
                .toList();
    }

    /**
     * @throws IllegalStateException when a reader would break, or a frozen schema was edited
     */
    static void now() {
        var breaks = breaks(ContractFiles.released(), ContractFiles.all());
        if (!breaks.isEmpty()) {
            throw new IllegalStateException("Not released, for it would break: " + breaks);
        }
        var edited = edited().stream().filter(file -> file.endsWith(".schema.json")).toList();
        if (!edited.isEmpty()) {
            throw new IllegalStateException("Not released, for it was edited: " + edited);
        }
        ContractFiles.schemas(CONTRACTS)
                .forEach(
                        file ->
                                ContractFiles.write(
                                        RELEASED.resolve(file),
                                        ContractFiles.text(CONTRACTS.resolve(file))));
        ContractFiles.write(MANIFEST, String.join("\n", manifest()) + "\n");
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
