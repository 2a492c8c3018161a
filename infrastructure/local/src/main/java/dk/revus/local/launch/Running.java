package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * What was started and is to be found again by the next command.
 *
 * @param mode how its parts are spread over processes
 * @param base the gateway's port, whatever REVUS_PORT says today
 */
record Running(Mode mode, int base) {

    private static final String FILE = "platform";

    static Optional<Running> in(Home home) {
        try {
            var words = Files.readString(home.run().resolve(FILE)).strip().split(" ");
            return Optional.of(new Running(Mode.valueOf(words[0]), Integer.parseInt(words[1])));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void remember(Home home) {
        try {
            Files.writeString(home.run().resolve(FILE), mode + " " + base + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(home.run().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
