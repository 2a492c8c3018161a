package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.ATTACHED;
import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.DECIDED;
import static dk.revus.submission.response.model.ResponseSpec.ENCLOSED;
import static dk.revus.submission.response.model.ResponseSpec.NEW_THEME;
import static dk.revus.submission.response.model.ResponseSpec.RESERVED;
import static dk.revus.submission.response.model.ResponseSpec.ranking;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.revus.submission.response.model.Finding.Severity;
import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.ContinuityLink.Relation;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What the check before sending says; only an error holds a response back. */
class PreCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2017-06-01");
    private static final List<PrincipleAnswer> ALL_ANSWERED =
            Stream.of("P1", "P2", "P3", "P4", "P5")
                    .map(p -> Saying.principle(p, Degree.NOT, ""))
                    .toList();
    private static final List<ContinuityLink> LINKED =
            List.of(new ContinuityLink("KE-01", Relation.BUILDS_ON, ""));

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
            assertFindings(ResponseContent content) {
        ListAssert<Finding> findings = assertThat(PreCheck.of(content, CALL, ATTACHED, TODAY));
        return findings.extracting(Finding::code, Finding::severity, Finding::field);
    }

    private static Wish wish(
            String title,
            String problem,
            List<PrincipleAnswer> answers,
            List<ContinuityLink> links) {
        return Saying.wish("", 1, title, problem, "", NEW_THEME, answers, links);
    }

    /** So who makes a form can say beforehand what has to be there. */
    @Test
    void what_is_said_to_be_needed_is_what_holds_a_wish_back() {
        var blank = wishing(wish("", "", ALL_ANSWERED, LINKED));
        assertThat(PreCheck.errors(blank, CALL, ATTACHED, TODAY))
                .extracting(finding -> finding.field().replace("[0]", ""))
                .filteredOn(field -> field.startsWith("wishes."))
                .containsExactlyInAnyOrderElementsOf(PreCheck.NEEDED);
    }

    @Test
    void an_empty_answer_says_nothing() {
        assertFindings(wishing()).containsExactly(tuple("R-T1", Severity.ERROR, "wishes"));
    }

    @Test
    void a_rank_alone_says_something() {
        assertFindings(ranking(new ThemeRank("TE-1", 1))).isEmpty();
    }

    @Test
    void a_whole_wish_gives_no_finding_even_when_it_meets_no_principle() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, LINKED))).isEmpty();
    }

    @Test
    void a_wish_needs_a_title_and_a_why() {
        assertFindings(wishing(wish(" ", "", ALL_ANSWERED, LINKED)))
                .containsExactly(
                        tuple("R-W1", Severity.ERROR, "wishes[0].title"),
                        tuple("R-W2", Severity.ERROR, "wishes[0].problem"));
    }

    @Test
    void a_principle_left_open_is_a_warning() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED.subList(0, 4), LINKED)))
                .containsExactly(tuple("R-P1", Severity.WARNING, "wishes[0].principleAnswers"));
    }

    @Test
    void no_continuity_is_a_hint() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, List.of())))
                .containsExactly(tuple("R-K1", Severity.INFO, "wishes[0].continuity"));
    }

    @Test
    void a_finding_names_the_wish_it_is_about() {
        var second = Saying.wish("", 2, "", "Fordi", "", NEW_THEME, ALL_ANSWERED, LINKED);
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, LINKED), second))
                .containsExactly(tuple("R-W1", Severity.ERROR, "wishes[1].title"));
    }

    @Test
    void only_errors_hold_back() {
        assertThat(
                        PreCheck.errors(
                                wishing(wish("Busser", "Fordi", List.of(), List.of())),
                                CALL,
                                ATTACHED,
                                TODAY))
                .isEmpty();
        assertThat(PreCheck.errors(ResponseContent.EMPTY, CALL, ATTACHED, TODAY)).hasSize(2);
    }

    @Test
    void an_answer_stands_on_a_decision_or_waits_for_one() {
        var open = ranking(new ThemeRank("TE-1", 1)).standingOn(null, null);
        assertFindings(open).containsExactly(tuple("R-L1", Severity.ERROR, "localDecision"));
        assertFindings(open.standingOn(DECIDED, null)).isEmpty();
        assertFindings(open.standingOn(null, RESERVED)).isEmpty();
        assertFindings(open.standingOn(DECIDED, RESERVED))
                .containsExactly(tuple("R-L2", Severity.ERROR, "reservation"));
    }

    @Test
    void what_is_decided_was_decided_today_at_the_latest() {
        assertFindings(decidedOn(TODAY)).isEmpty();
        assertFindings(decidedOn(TODAY.plusDays(1)))
                .containsExactly(tuple("R-L3", Severity.ERROR, "localDecision.date"));
    }

    private static ResponseContent decidedOn(LocalDate day) {
        var decision = new LocalDecision("Kommunalbestyrelsen", day, "");
        return ranking(new ThemeRank("TE-1", 1)).standingOn(decision, null);
    }

    @Test
    void what_is_still_to_be_decided_is_expected_today_at_the_earliest() {
        assertFindings(expectedOn(TODAY)).isEmpty();
        assertFindings(expectedOn(TODAY.minusDays(1)))
                .containsExactly(tuple("R-L4", Severity.ERROR, "reservation.expectedDate"));
    }

    private static ResponseContent expectedOn(LocalDate day) {
        var reservation = new Reservation("Kommunalbestyrelsen", day);
        return ranking(new ThemeRank("TE-1", 1)).standingOn(null, reservation);
    }

    @Test
    void what_is_enclosed_can_be_opened() {
        assertFindings(enclosing(ENCLOSED)).isEmpty();
        var gone = enclosing("BI-2");
        assertFindings(gone).containsExactly(tuple("R-B1", Severity.ERROR, "attachmentIds[BI-2]"));
        assertThat(findingsWhen(gone, AttachmentStanding.INFECTED)).containsExactly("R-B1");
        assertThat(findingsWhen(gone, AttachmentStanding.REMOVED)).containsExactly("R-B1");
        assertThat(findingsWhen(gone, AttachmentStanding.NOT_SCANNED)).containsExactly("R-B2");
        assertThat(findingsWhen(gone, AttachmentStanding.PENDING)).containsExactly("R-B2");
        assertThat(findingsWhen(gone, AttachmentStanding.CLEAN)).isEmpty();
    }

    private static List<String> findingsWhen(ResponseContent content, AttachmentStanding so) {
        return PreCheck.of(content, CALL, new Attached(Map.of("BI-2", so)), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static ResponseContent enclosing(String id) {
        return new ResponseContent(
                "", "", List.of(new ThemeRank("TE-1", 1)), List.of(), DECIDED, null, List.of(id));
    }
}
