package dk.revus.notification.known;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.text.Json;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Question;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.testkit.Contracts;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** We read what the other services have released. */
class ReadingOthersTest {

    @Test
    void an_organisation_has_an_address() {
        var read = read("strategy", "organisation.registered", Organisation.class);
        assertThat(read.email()).contains("@");
        assertThat(read.organisation()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call.created",
                "call.published",
                "call.opened",
                "call.amended",
                "call.closed",
                "call.reopened",
                "call.processed",
                "call.cancelled",
                "call.discarded"
            })
    void a_call_has_a_deadline_and_those_it_invites(String type) {
        var call = read("submission", type, Call.class);
        assertThat(call.lastDay()).isAfter(LocalDate.EPOCH);
        assertThat(call.invited()).isNotEmpty();
        assertThat(call.letter().sagsId()).isNotBlank();
        assertThat(call.themes()).isNotEmpty();
        assertThat(call.principles()).isNotEmpty();
        assertThat(call.isPublished()).isEqualTo(!type.matches("call.(created|discarded)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call.amended", "call.reopened"})
    void a_changed_call_says_what_was_changed_and_why(String type) {
        var call = read("submission", type, Call.class);
        assertThat(call.deadlineMovedAt()).isPresent();
        assertThat(call.lastAmendment().orElseThrow().reason()).isNotBlank();
        assertThat(call.lastAmendment().orElseThrow().changes()).isNotEmpty();
    }

    @Test
    void a_cancelled_call_has_a_reason_and_an_unchanged_one_no_amendment() {
        assertThat(read("submission", "call.cancelled", Call.class).reason()).isNotBlank();
        var opened = read("submission", "call.opened", Call.class);
        assertThat(opened.lastAmendment()).isEmpty();
        assertThat(opened.deadlineMovedAt()).isEmpty();
    }

    @Test
    void an_answered_question_has_its_answer() {
        var question = read("submission", "question.answered", Question.class);
        assertThat(question.organisation()).isNotBlank();
        assertThat(question.answer()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.started",
                "response.submitted",
                "response.no-wishes-declared",
                "response.reopened",
                "response.withdrawn",
                "response.not-submitted"
            })
    void a_response_says_where_it_stands(String type) {
        var response = read("submission", type, Response.class);
        assertThat(response.state()).isNotBlank();
        assertThat(response.callId()).isNotBlank();
        assertThat(response.wishes()).isNotNull();
    }

    @Test
    void what_was_sent_has_a_receipt() {
        var response = read("submission", "response.submitted", Response.class);
        assertThat(response.holdsAReceipt()).isTrue();
        assertThat(response.submittedAt()).isNotNull();
        assertThat(response.snapshotHash()).isNotBlank();
        assertThat(response.wishes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wish.placed", "wish.outcome-recorded"})
    void a_wish_belongs_to_a_municipality_and_a_theme(String type) {
        var wish = read("theme-catalogue", type, Wish.class);
        assertThat(wish.organisation()).isNotBlank();
        assertThat(wish.themeId()).isNotBlank();
        assertThat(wish.outcome() != null).isEqualTo("wish.outcome-recorded".equals(type));
    }

    @Test
    void a_theme_knows_what_it_was_merged_from() {
        var theme = read("theme-catalogue", "theme.merged", Theme.class);
        assertThat(theme.mergedFrom()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.granted",
                "project.milestone-reached",
                "project.milestone-corrected",
                "report.approved",
                "project.closed"
            })
    void a_project_stands_under_a_theme(String type) {
        var project = read("project", type, Project.class);
        assertThat(project.themeId()).isNotBlank();
        assertThat(project.amountDkk()).isPositive();
        assertThat(project.indicators()).isNotEmpty();
    }

    @Test
    void a_milestone_that_was_put_right_says_which_and_what_was_told_of_it() {
        var project = read("project", "project.milestone-corrected", Project.class);
        assertThat(project.reason()).isNotBlank();
        var before = Objects.requireNonNull(project.before());
        assertThat(project.milestones())
                .extracting(Project.Milestone::milestoneId)
                .contains(before.milestoneId());
    }

    @Test
    void more_time_to_answer_says_what_day_it_was() {
        var screening = read("submission", "screening.clarification-extended", Screening.class);
        assertThat(Objects.requireNonNull(screening.before()).lastDay()).isNotNull();
    }

    private static <T> T read(String producer, String type, Class<T> reading) {
        return Json.read(Contracts.example(producer, type), reading);
    }
}
