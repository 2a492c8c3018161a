package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an answer came that the secretariat wrote down. */
public record OnBehalf(
        @Nullable String channel,
        @Nullable LocalDate receivedOn,
        @Nullable String originalId,
        boolean confirmed) {}
