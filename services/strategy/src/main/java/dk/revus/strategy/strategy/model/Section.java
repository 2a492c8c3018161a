package dk.revus.strategy.strategy.model;

/** What the strategy says on one prioritised theme. */
public record Section(String themeId, String title, String text) {}
