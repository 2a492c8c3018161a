package dk.revus.submission.response.model;

/**
 * Who does something.
 *
 * @param account the person's account; kept, never shown or published
 * @param function what is shown: the function held
 */
public record Author(String account, String function) {}
