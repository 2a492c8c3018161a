package dk.revus.submission.response.model;

import dk.revus.submission.response.model.Finding.Severity;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks a content over before it is sent. The principles never hold it back: KKR judges those. */
public final class PreCheck {

    static final String NOTHING_SAID = "R-T1";
    static final String NEITHER_DECIDED_NOR_RESERVED = "R-L1";

    /** Findings about the local decision and the reservation alone. */
    static final Set<String> WHAT_IT_STANDS_ON =
            Set.of(NEITHER_DECIDED_NOR_RESERVED, "R-L2", "R-L3", "R-L4");

    /** What no answer is sent without: the words of its path. */
    public static final Set<String> NEEDED = Set.of("wishes.title", "wishes.problem");

    private final CallTerms terms;
    private final Attached attached;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private PreCheck(CallTerms terms, Attached attached, LocalDate today) {
        this.terms = terms;
        this.attached = attached;
        this.today = today;
    }

    /**
     * @param today the day it is in Denmark
     */
    public static List<Finding> of(
            ResponseContent content, CallTerms terms, Attached attached, LocalDate today) {
        var check = new PreCheck(terms, attached, today);
        check.says(content);
        for (int i = 0; i < content.wishes().size(); i++) {
            check.wish(content.wishes().get(i), "wishes[" + i + "]");
        }
        check.standsOn(content);
        content.attachmentIds().forEach(check::attachment);
        return List.copyOf(check.findings);
    }

    static List<Finding> errors(
            ResponseContent content, CallTerms terms, Attached attached, LocalDate today) {
        return of(content, terms, attached, today).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private void says(ResponseContent content) {
        if (content.wishes().isEmpty() && content.themeRanks().isEmpty()) {
            error(
                    NOTHING_SAID,
                    "wishes",
                    "Add a wish, rank a theme, or declare that there are no wishes.");
        }
    }

    private void wish(Wish wish, String field) {
        if (wish.title().isBlank()) {
            error("R-W1", field + ".title", "Give it a title.");
        }
        if (wish.problem().isBlank()) {
            error("R-W2", field + ".problem", "Say why it is wished.");
        }
        Set<String> answered =
                wish.principleAnswers().stream()
                        .map(PrincipleAnswer::principleId)
                        .collect(Collectors.toSet());
        if (!answered.containsAll(terms.principles())) {
            add(
                    "R-P1",
                    Severity.WARNING,
                    field + ".principleAnswers",
                    "Not every principle is answered.");
        }
        if (wish.continuity().isEmpty()) {
            add(
                    "R-K1",
                    Severity.INFO,
                    field + ".continuity",
                    "You are welcome to point to what works already.");
        }
    }

    /** Either the municipality has decided, or it says who will and when. */
    private void standsOn(ResponseContent content) {
        var decision = content.localDecision();
        var reservation = content.reservation();
        if (decision == null && reservation == null) {
            error(
                    NEITHER_DECIDED_NOR_RESERVED,
                    "localDecision",
                    "Say who decided this and when, or make it subject to a decision.");
        }
        if (decision != null && reservation != null) {
            error("R-L2", "reservation", "It is decided or subject to a decision, not both.");
        }
        if (decision != null && decision.date().isAfter(today)) {
            error("R-L3", "localDecision.date", "A decision still to come is a reservation.");
        }
        if (reservation != null && reservation.expectedDate().isBefore(today)) {
            error("R-L4", "reservation.expectedDate", "Say when it is expected from today on.");
        }
    }

    private void attachment(String id) {
        var field = "attachmentIds[" + id + "]";
        var standing = attached.of(id);
        if (standing == null || !standing.usable()) {
            error("R-B1", field, "Leave out what is removed or infected.");
        } else if (standing != AttachmentStanding.CLEAN) {
            add("R-B2", Severity.INFO, field, "Nobody has looked it through for viruses yet.");
        }
    }

    private void error(String code, String field, String text) {
        add(code, Severity.ERROR, field, text);
    }

    private void add(String code, Severity severity, String field, String text) {
        findings.add(new Finding(code, severity, field, text));
    }
}
