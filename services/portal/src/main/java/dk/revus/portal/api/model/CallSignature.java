package dk.revus.portal.api.model;

import java.time.Instant;

/** A function that stands behind a call. */
public record CallSignature(String signatory, String by, Instant at) {}
