package dk.revus.portal.meeting;

import dk.revus.portal.api.model.Decision;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Formats;
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
record DecisionForms(Meeting meeting, Formats formats) {

    private static final String FORM = "correct-";
    private static final String DECISION = "decisionId";

    void on(Model model) {
        var formData = Objects.requireNonNull((FormData) model.getAttribute("formData"));
        var moved = moved(formData);
        model.addAttribute("formData", moved);
        model.addAttribute(
                "decisionForms",
                meeting.decisions().stream()
                        .filter(decision -> decision.correctedBy() == null)
                        .collect(
                                Collectors.toMap(
                                        DecisionForms::id, decision -> form(decision, moved))));
    }

    private FormData moved(FormData formData) {
        var written = formData.text(DECISION);
        return formData.isFrom(FORM + written)
                ? formData.with(FormData.FORM, FORM + holding(written))
                        .with(DECISION, holding(written))
                : formData;
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

    private Correction form(Decision decision, FormData formData) {
        return Correction.of(FORM + id(decision), formData)
                .plain(
                        "type",
                        "field.label.type",
                        decision.type(),
                        type -> formats.label("decision.type", type))
                .text("text", "field.label.text", decision.text())
                .text("reason", "field.label.reason", decision.reason());
    }
}
