package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** The municipality's own answer to a principle. */
public record PrincipleAnswer(String principleId, @Nullable String degree, @Nullable String text) {}
