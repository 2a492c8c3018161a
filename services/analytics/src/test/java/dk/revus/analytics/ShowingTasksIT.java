package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** "Dine opgaver" over HTTP: events in, what waits for each out. */
class ShowingTasksIT {

    private static final String TASKS = "/api/v1/me/tasks";
    private static final Map<String, String> INTERNAL = Map.of("ce_classification", "INTERNAL");

    private static PublishedCycle told;

    @BeforeAll
    static void start() {
        told = PublishedCycle.start();
    }

    @AfterAll
    static void stop() {
        told.close();
    }

    private static List<JsonNode> tasks(Api api) {
        return StreamSupport.stream(api.get(TASKS).json().path("tasks").spliterator(), false)
                .toList();
    }

    private static List<String> kinds(Api api) {
        return tasks(api).stream().map(task -> task.path("kind").asString()).toList();
    }

    private static ObjectNode example(String producer, String type) {
        return (ObjectNode) Contracts.example(producer, type);
    }

    @Test
    void nobody_is_told_without_signing_in() {
        assertThat(told.api().get(TASKS).code()).isEqualTo("not-signed-in");
        assertThat(tasks(told.as("ANALYST", "KL"))).isEmpty();
    }

    @Test
    void a_report_waits_for_the_controller_until_it_is_read() {
        var controller = told.as("CONTROLLER", "1084");
        var lead = told.as("PROJECT_LEAD", "165");
        project("application.granted", Map.of("ce_classification", "PUBLIC"));
        Eventually.isTrue("granted", () -> kinds(lead).contains("START_PROJECT"));
        project("project.started", Map.of("ce_classification", "PUBLIC"));
        project("report.submitted", PublishedCycle.parties("165"));
        Eventually.isTrue("submitted", () -> kinds(controller).contains("APPROVE_REPORTS"));

        var task = tasks(controller).getFirst();
        assertThat(task.path("command").asString()).isEqualTo("approve-report");
        assertThat(task.path("thing").path("kind").asString()).isEqualTo("PROJECT");
        assertThat(task.path("thing").path("id").asString()).isEqualTo("PJ-9");
        assertThat(task.path("waiting").asString()).isEqualTo("165");
        assertThat(kinds(told.as("CONTROLLER", "1084"))).hasSize(1);
        assertThat(kinds(told.as("PROJECT_LEAD", "101"))).isEmpty();

        project("report.returned", PublishedCycle.parties("165"));
        Eventually.isTrue("returned", () -> kinds(lead).contains("CORRECT_REPORT"));
        assertThat(kinds(controller)).isEmpty();
    }

    private static void project(String type, Map<String, String> headers) {
        told.tell(
                "project",
                "PJ-9",
                type,
                example("project", type).put("projectId", "PJ-9"),
                headers);
    }

    @Test
    void questions_are_gathered_and_gone_when_they_are_answered() {
        var secretary = told.as("KKR_SECRETARIAT", "KKR");
        question("SP-1", "question.asked", INTERNAL);
        question("SP-2", "question.asked", INTERNAL);
        Eventually.isTrue("asked", () -> asked(secretary) == 2);
        question("SP-1", "question.answered", PublishedCycle.PUBLIC);
        Eventually.isTrue("answered", () -> asked(secretary) == 1);
        assertThat(kinds(told.as("MAYOR", "101"))).doesNotContain("ANSWER_QUESTIONS");
    }

    private static void question(String id, String type, Map<String, String> headers) {
        told.tell(
                "question",
                id,
                type,
                example("submission", type).put("questionId", id).put("callId", "IK-1"),
                headers);
    }

    private static int asked(Api api) {
        return tasks(api).stream()
                .filter(task -> task.path("kind").asString().equals("ANSWER_QUESTIONS"))
                .mapToInt(task -> task.path("count").asInt())
                .sum();
    }

    @Test
    void a_clarification_waits_for_the_municipality_that_is_asked() {
        var screening =
                example("submission", "screening.clarification-requested")
                        .put("responseId", "SV-165")
                        .put("callId", "IK-1")
                        .put("organisation", "165");
        ((ObjectNode) screening.path("clarification")).put("closesAt", "2099-01-01T00:00:00Z");
        told.tell(
                "screening",
                "SV-165",
                "screening.clarification-requested",
                screening,
                PublishedCycle.parties("165"));
        var editor = told.as("MUNICIPAL_EDITOR", "165");
        Eventually.isTrue("asked", () -> kinds(editor).contains("ANSWER_CLARIFICATION"));
        assertThat(kinds(told.as("MUNICIPAL_EDITOR", "101")))
                .doesNotContain("ANSWER_CLARIFICATION");
        assertThat(kinds(told.as("MUNICIPAL_READER", "165"))).isEmpty();
    }

    @Test
    void who_has_the_list_already_is_sent_nothing() {
        var analyst = told.as("OPS", "REVUS");
        var first = analyst.get(TASKS);
        var tag = first.headers().getOrDefault("etag", "");
        assertThat(tag).startsWith("\"0-");
        assertThat(analyst.with("If-None-Match", tag).get(TASKS).status()).isEqualTo(304);
    }
}
