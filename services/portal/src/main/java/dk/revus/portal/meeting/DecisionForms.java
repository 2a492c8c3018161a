package dk.revus.portal.meeting;

import dk.revus.portal.api.model.Decision;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Words;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The form at each decision that holds. A correction is a decision of its own, which takes the
 * place of the one before: what somebody wrote at a decision that a colleague has corrected
 * meanwhile comes back at the one that holds now.
 */
record DecisionForms(Meeting meeting, Words words) {

    private static final String FORM = "correct-";
    private static final String DECISION = "decisionId";

    void on(Model model) {
        var posted = Objects.requireNonNull((Posted) model.getAttribute("posted"));
        var moved = moved(posted);
        model.addAttribute("posted", moved);
        model.addAttribute(
                "decisionForms",
                meeting.decisions().stream()
                        .filter(decision -> decision.correctedBy() == null)
                        .collect(
                                Collectors.toMap(
                                        DecisionForms::id, decision -> form(decision, moved))));
    }

    private Posted moved(Posted posted) {
        var written = posted.text(DECISION);
        return posted.isFrom(FORM + written)
                ? posted.with(Posted.FORM, FORM + holding(written)).with(DECISION, holding(written))
                : posted;
    }

    /** What stands in the place of a decision now; itself, as long as nobody corrected it. */
    private String holding(String decisionId) {
        var known =
                meeting.decisions().stream()
                        .collect(Collectors.toMap(DecisionForms::id, Function.identity()));
        var last = decisionId;
        for (@Nullable String next = last; next != null; next = successor(known, next)) {
            last = next;
        }
        return last;
    }

    private static @Nullable String successor(Map<String, Decision> known, String decisionId) {
        var decision = known.get(decisionId);
        return decision == null ? null : decision.correctedBy();
    }

    private static String id(Decision decision) {
        return Objects.requireNonNullElse(decision.decisionId(), "");
    }

    private Correction form(Decision decision, Posted posted) {
        return Correction.of(FORM + id(decision), posted)
                .plain(
                        "type",
                        "field.label.type",
                        decision.type(),
                        type -> words.label("decision.type", type))
                .text("text", "field.label.text", decision.text())
                .text("reason", "field.label.reason", decision.reason());
    }
}
