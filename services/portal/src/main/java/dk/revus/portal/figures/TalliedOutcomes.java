package dk.revus.portal.figures;

import dk.revus.portal.api.model.Outcome;
import java.util.List;

/**
 * The answers that everybody may read.
 *
 * @param withReason how many of them say why
 */
record TalliedOutcomes(int wishes, int withReason) {

    static TalliedOutcomes of(List<Outcome> outcomes) {
        return new TalliedOutcomes(
                outcomes.size(),
                (int)
                        outcomes.stream()
                                .filter(o -> o.reason() != null && !o.reason().isBlank())
                                .count());
    }
}
