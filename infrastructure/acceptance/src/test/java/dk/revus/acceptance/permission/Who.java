package dk.revus.acceptance.permission;

import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may probe: nobody we know, the platform itself, or somebody with a role. */
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

    /**
     * Such a one, with a mandate for the organisation where a role needs one.
     *
     * @param lastDay of the mandate; null while no end is known
     */
    default Actor actor(String organisation, @Nullable LocalDate lastDay) {
        return switch (this) {
            case Nobody() -> Actor.anonymous();
            case Platform() -> Actor.system();
            case Holder(var role) ->
                    new Actor(
                            Actor.Kind.PERSON,
                            "somebody",
                            RolesInDanish.of(role),
                            List.of(
                                    new Mandate(
                                            "M-1",
                                            role,
                                            organisation,
                                            LocalDate.parse("2014-01-01"),
                                            lastDay)));
        };
    }
}
