package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letter that a call rests on. */
public record Letter(
        @Nullable String sagsId,
        @Nullable String dokId,
        @Nullable LocalDate date,
        List<String> from,
        @Nullable String summary) {

    public Letter {
        from = Lists.of(from);
    }
}
