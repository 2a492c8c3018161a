package dk.revus.portal.api.model;

/** How many municipalities stand behind a theme. */
public record Support(int municipalities, int firstChoices, int borda) {}
