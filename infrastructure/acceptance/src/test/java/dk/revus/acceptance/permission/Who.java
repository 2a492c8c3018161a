package dk.revus.acceptance.permission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who may knock: nobody we know, the platform itself, or somebody with a role. */
sealed interface Who {

    record Nobody() implements Who {}

    record Platform() implements Who {}

    record Holder(Role role) implements Who {}

    static List<Who> everybody() {
        return Stream.<Who>concat(Stream.of(new Nobody(), new Platform()), holders().stream())
                .toList();
    }

    static List<Holder> holders() {
        return Arrays.stream(Role.values()).map(Holder::new).toList();
    }
}
