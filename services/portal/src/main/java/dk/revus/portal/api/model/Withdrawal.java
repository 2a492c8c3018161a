package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** Why a whole response was taken back. */
public record Withdrawal(@Nullable String reason, @Nullable Resolution reservationResolved) {}
