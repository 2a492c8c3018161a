package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter that a call rests on.
 *
 * @param contact null: as for the whole platform
 */
public record Letter(
        @Nullable String sagsId,
        @Nullable String dokId,
        @Nullable LocalDate date,
        List<String> from,
        @Nullable String summary,
        @Nullable Contact contact) {

    /** How people reach whoever is behind the call. */
    public record Contact(@Nullable String mailbox, @Nullable String address) {}

    public Letter {
        from = Lists.of(from);
    }
}
