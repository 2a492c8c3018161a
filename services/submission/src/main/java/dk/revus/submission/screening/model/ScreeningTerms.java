package dk.revus.submission.screening.model;

import java.util.List;

/**
 * What the call asks of a screening.
 *
 * @param principles ids of those that wishes are to live up to
 * @param processed whether the call has been dealt with; results stand from then on
 */
public record ScreeningTerms(List<String> principles, boolean processed) {

    public ScreeningTerms {
        principles = List.copyOf(principles);
    }
}
