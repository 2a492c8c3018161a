package dk.revus.themecatalogue.theme.model;

/** A granted project under a theme. */
public record ThemeProject(String projectId, boolean closed) {}
