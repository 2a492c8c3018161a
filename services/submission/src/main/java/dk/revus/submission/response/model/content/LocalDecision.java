package dk.revus.submission.response.model.content;

import java.time.LocalDate;

/**
 * The municipality's own decision to answer so.
 *
 * @param body who decided, such as "Kommunalbestyrelsen"
 * @param item the item on that body's agenda; "" when not said
 */
public record LocalDecision(String body, LocalDate date, String item) {}
