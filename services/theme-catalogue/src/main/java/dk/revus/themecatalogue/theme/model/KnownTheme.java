package dk.revus.themecatalogue.theme.model;

/** A theme that somebody has written: every state of {@link Theme} but the blank one. */
public interface KnownTheme {

    Outline outline();
}
