package dk.revus.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.organisation.model.Organisations;
import dk.revus.project.theme.model.Themes;
import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import dk.revus.testkit.TestIssuer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** HTTP in, Kafka out: one project under a prioritised theme, from application to result. */
class ProjectServiceIT {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String PROJECT = "/api/v1/projects/PJ-2018-01";

    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private static ServiceUnderTest service;
    private static Api.Reply first;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(ProjectApplication::start);
        service.moveClockTo("2018-02-01T09:00");
        tellTheme("TE-2017-02");
        tellOrganisations("165", "169", "187");
        first = apply(application());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Whether or not it was done, it is known who has applied for what. */
    private static Api.Reply attempt(Api who, Object application) {
        var reply = who.post(PROJECTS, application);
        if (reply.status() == 201) {
            MADE.add(idOf(reply));
        }
        return reply;
    }

    private static Api.Reply attempt(Object application) {
        return attempt(lead(), application);
    }

    private static Api.Reply apply(Object application) {
        var applied = attempt(application);
        assertThat(applied.status()).as(applied.body()).isEqualTo(201);
        return applied;
    }

    private static String pathOf(Api.Reply project) {
        return PROJECTS + "/" + idOf(project);
    }

    @Test
    void a_project_needs_a_theme_that_was_prioritised() {
        var application = new HashMap<>(application());
        application.putAll(Map.of("themeId", "TE-2017-05", "partners", List.of("0190", "201")));
        assertThat(attempt(application).code()).isEqualTo("theme-not-prioritised");
        tellTheme("TE-2017-05");
        assertThat(attempt(application).code()).isEqualTo("unknown-partner");
        tellOrganisations("190", "201");
        var applied = apply(application);
        assertThat(applied.headers()).containsEntry("location", pathOf(applied));
        assertThat(applied.json().path("milestones").get(1).path("milestoneId").asString())
                .isEqualTo("M2");
        assertThat(applied.json().path("lead").path("organisation").asString()).isEqualTo("165");
        assertThat(applied.json().path("partners").get(0).asString()).isEqualTo("190");
        assertThat(applied.json().path("allowedActions")).hasToString("[\"correct\",\"withdraw\"]");
    }

    @Test
    void projects_are_numbered_within_the_year() {
        assertThat(first.headers()).containsEntry("location", PROJECT);
        int number = MADE.size();
        assertThat(idOf(apply(application()))).isEqualTo("PJ-2018-%02d".formatted(number + 1));
        var keyed = lead().withKey("third-application");
        var third = attempt(keyed, application());
        assertThat(attempt(keyed, application()).body()).isEqualTo(third.body());
        assertThat(idOf(third)).isEqualTo("PJ-2018-%02d".formatted(number + 2));
    }

    private static String idOf(Api.Reply project) {
        return project.json().path("projectId").asString();
    }

    @Test
    void figures_are_kept_to_the_last_digit_or_refused() {
        for (var digits : List.of("123456789012345.123456", "0.000001")) {
            var made = applyingFor(digits);
            assertThat(made.body()).contains("\"target\":" + digits + ",");
            assertThat(lead().get(pathOf(made)).body()).contains("\"target\":" + digits + ",");
        }
        for (var tooMuch : List.of("0.1234567", "1234567890123456", "1e308", "1e-300")) {
            var refused = applyingFor(tooMuch);
            assertThat(refused.status()).as(tooMuch).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/field").asString())
                    .isEqualTo("indicators[0].target");
        }
    }

    private static Api.Reply applyingFor(String target) {
        var body = new JsonMapper().writeValueAsString(application());
        return attempt(body.replace("\"target\":250", "\"target\":" + target));
    }

    @Test
    void days_and_sums_that_cannot_be_are_refused() {
        var odd = new HashMap<>(application());
        odd.put("milestones", List.of(Map.of("title", "Opstart", "planned", "0000-01-01")));
        var refused = attempt(odd);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asString())
                .isEqualTo("milestones[0].planned");
        var dear = new HashMap<>(application());
        dear.put("amountDkk", Long.MAX_VALUE);
        assertThat(attempt(dear).code()).isEqualTo("amount-too-large");
    }

    @Test
    void an_application_is_put_right_as_a_whole_and_withdrawn() {
        var path = pathOf(apply(application()));
        var right = new HashMap<>(application());
        right.keySet().removeAll(List.of("cycleId", "themeId"));
        right.putAll(Map.of("amountDkk", 450_000, "reason", "Et nul for meget."));
        var corrected = lead().onVersion(1).post(path + ":correct", right);
        assertThat(corrected.json().path("amountDkk").asLong()).isEqualTo(450_000);
        var correction = lead().get(path).json().path("corrections").path(0);
        assertThat(correction.path("reason").asString()).isEqualTo("Et nul for meget.");
        assertThat(correction.path("changes").findValuesAsString("field"))
                .containsExactly("amountDkk");
        assertThat(correction.at("/changes/0/after").asString()).isEqualTo("450000");
        var withdrawn = lead().onVersion(2).post(path + ":withdraw", reason());
        assertThat(withdrawn.json().path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.json().path("allowedActions")).isEmpty();
    }

    /** One project and one clock: each step goes on where the one before left it. */
    @Test
    void one_project_from_application_to_result() {
        before_the_grant_only_those_who_take_part_or_assess_see_it();
        the_region_may_only_accept_or_reject_what_was_recommended();
        the_lead_starts_it_and_reaches_milestones();
        a_report_is_approved_by_somebody_else();
        the_region_closes_it_with_a_result();
        everything_is_told_in_order_and_only_to_whom_it_concerns();
        everything_is_still_there_after_a_restart();
    }

    private void before_the_grant_only_those_who_take_part_or_assess_see_it() {
        assertThat(service.api().get(PROJECT).status()).isEqualTo(404);
        assertThat(service.api().as("MAYOR", "101").get(PROJECT).status()).isEqualTo(404);
        assertThat(service.api().as("MAYOR", "101").get(PROJECTS).json().path("items")).isEmpty();
        assertThat(service.api().as("MUNICIPAL_READER", "169").get(PROJECT).status())
                .isEqualTo(200);
        assertThat(lead().get(PROJECT).status()).isEqualTo(200);
        assertThat(forum().get(PROJECTS).json().path("items").findValuesAsString("projectId"))
                .contains("PJ-2018-01")
                .containsExactlyInAnyOrderElementsOf(MADE);
    }

    @Test
    void wrong_roles_and_bad_input_are_refused() {
        assertThat(attempt(service.api().as("MAYOR", "165"), application()).code())
                .isEqualTo("not-your-mandate");
        assertThat(attempt(service.api(), application()).code()).isEqualTo("not-signed-in");
        assertThat(attempt(Map.of("colour", "red")).code()).isEqualTo("unknown-field");
        assertThat(attempt("{}").code()).isEqualTo("invalid-value");
        var path = pathOf(apply(application()));
        assertThat(forum().post(path + ":recommend", reason()).status()).isEqualTo(428);
        assertThat(forum().onVersion(1).post(path + ":recommend", "{}").code())
                .isEqualTo("reason-required");
    }

    private void the_region_may_only_accept_or_reject_what_was_recommended() {
        assertThat(council().onVersion(1).post(PROJECT + ":grant", reason()).code())
                .isEqualTo("only-accept-or-reject");
        var recommended = forum().onVersion(1).post(PROJECT + ":recommend", reason());
        assertThat(recommended.json().path("state").asString()).isEqualTo("RECOMMENDED");
        var less =
                council()
                        .onVersion(2)
                        .post(PROJECT + ":grant", Map.of("reason", "Mindre.", "amountDkk", 1000));
        assertThat(less.status()).isEqualTo(409);
        assertThat(less.code()).isEqualTo("only-accept-or-reject");
        assertThat(council().get(PROJECT).json().path("allowedActions").toString())
                .isEqualTo("[\"grant\",\"reject\"]");
        assertThat(council().onVersion(2).post(PROJECT + ":grant", reason()).status())
                .isEqualTo(200);
        var second = pathOf(apply(application()));
        assertThat(forum().onVersion(1).post(second + ":not-recommend", reason()).status())
                .isEqualTo(200);
        assertThat(council().onVersion(2).post(second + ":grant", reason()).code())
                .isEqualTo("only-accept-or-reject");
        var third = pathOf(apply(application()));
        assertThat(forum().onVersion(1).post(third + ":recommend", reason()).status())
                .isEqualTo(200);
        assertThat(council().onVersion(2).post(third + ":reject", reason()).status())
                .isEqualTo(200);
    }

    private void the_lead_starts_it_and_reaches_milestones() {
        assertThat(service.api().get(PROJECT).status()).isEqualTo(200);
        var other = service.api().as("PROJECT_LEAD", "101").onVersion(3);
        assertThat(other.post(PROJECT + ":start", null).status()).isEqualTo(404);
        assertThat(lead().onVersion(3).post(PROJECT + ":start", null).status()).isEqualTo(200);
        var milestone = Map.of("milestoneId", "M1", "reachedOn", "2018-02-02");
        assertThat(lead().onVersion(4).post(PROJECT + ":reach-milestone", milestone).code())
                .isEqualTo("not-reached-yet");
        service.moveClockTo("2018-07-02T09:00");
        var reached = lead().onVersion(4).post(PROJECT + ":reach-milestone", milestone);
        assertThat(reached.json().path("milestones").get(0).path("reachedOn").asString())
                .isEqualTo("2018-02-02");
        var day = Map.of("milestoneId", "M1", "reachedOn", "2018-02-03", "reason", "Tastefejl.");
        var empty = Map.of("milestoneId", "M1", "reachedOn", "", "reason", "Tastefejl.");
        var refused = lead().onVersion(5).post(PROJECT + ":correct-milestone", empty);
        assertThat(refused.status()).as("an empty day is no word that it was not").isEqualTo(400);
        var same = Map.of("milestoneId", "M1", "reachedOn", "2018-02-02", "reason", "Tastefejl.");
        var unchanged = lead().onVersion(5).post(PROJECT + ":correct-milestone", same);
        assertThat(unchanged.json().path("type").asString()).endsWith(":nothing-changed");
        var right = lead().onVersion(5).post(PROJECT + ":correct-milestone", day);
        assertThat(right.json().path("milestones").get(0).path("reachedOn").asString())
                .isEqualTo("2018-02-03");
    }

    private void a_report_is_approved_by_somebody_else() {
        var both =
                service.api()
                        .withToken(
                                service.issuer()
                                        .token(
                                                "both",
                                                List.of(
                                                        mandate("PROJECT_LEAD", "165"),
                                                        mandate("CONTROLLER", "1084")),
                                                Duration.ofMinutes(5)));
        var report =
                Map.of(
                        "period",
                        "2018-H1",
                        "text",
                        "De første forløb er i gang.",
                        "indicators",
                        List.of(Map.of("indicatorId", "I1", "actual", 90)));
        assertThat(both.onVersion(6).post(PROJECT + ":submit-report", report).status())
                .isEqualTo(200);
        assertThat(service.api().get(PROJECT).json().path("reports")).isEmpty();
        assertThat(service.api().as("MAYOR", "169").get(PROJECT).json().path("reports")).hasSize(1);
        var own = both.onVersion(7).post(PROJECT + ":approve-report", null);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("four-eyes-required");
        var controller = service.api().as("CONTROLLER", "1084");
        assertThat(controller.onVersion(7).post(PROJECT + ":return-report", reason()).status())
                .isEqualTo(200);
        assertThat(both.onVersion(8).post(PROJECT + ":submit-report", report).status())
                .isEqualTo(200);
        assertThat(region().onVersion(9).post(PROJECT + ":close", result()).code())
                .isEqualTo("report-awaits-approval");
        var approved = controller.onVersion(9).post(PROJECT + ":approve-report", null);
        assertThat(approved.json().path("indicators").get(0).path("actual").asDouble())
                .isEqualTo(90);
    }

    private void the_region_closes_it_with_a_result() {
        assertThat(region().onVersion(10).post(PROJECT + ":close", "{}").code())
                .isEqualTo("result-missing");
        var closed = region().onVersion(10).post(PROJECT + ":close", result());
        assertThat(closed.json().path("state").asString()).isEqualTo("CLOSED");
        assertThat(service.api().get(PROJECT).json().path("result").asString())
                .isEqualTo("90 unge er i gang.");
        assertThat(lead().onVersion(11).post(PROJECT + ":start", null).code())
                .isEqualTo("not-allowed-in-state");
    }

    private void everything_is_told_in_order_and_only_to_whom_it_concerns() {
        service.awaitIdle();
        var told =
                service.topics().all("revus.project.events").stream()
                        .filter(event -> event.key().equals("project/PJ-2018-01"))
                        .toList();
        assertThat(told)
                .extracting(event -> event.type())
                .containsExactly(
                        "application.submitted",
                        "application.recommended",
                        "application.granted",
                        "project.started",
                        "project.milestone-reached",
                        "project.milestone-corrected",
                        "report.submitted",
                        "report.returned",
                        "report.submitted",
                        "report.approved",
                        "project.closed");
        for (var event : told) {
            assertThat(Contracts.violations("project", event.type(), event.data())).isEmpty();
        }
        assertThat(told.getFirst().headers())
                .containsEntry("ce_classification", "PARTIES")
                .hasEntrySatisfying(
                        "ce_audience",
                        audience ->
                                assertThat(audience.split(","))
                                        .containsExactlyInAnyOrder(
                                                "165", "169", "187", "1084", "VF"));
        assertThat(told.getLast().headers())
                .containsEntry("ce_classification", "PUBLIC")
                .doesNotContainKey("ce_audience");
    }

    private void everything_is_still_there_after_a_restart() {
        var before = lead().get(PROJECT).body();
        service.restart();
        assertThat(lead().get(PROJECT).body()).isEqualTo(before);
    }

    @Test
    void those_who_apply_at_the_same_moment_get_a_number_each() {
        var applying =
                IntStream.range(0, 8)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> attempt(application())))
                        .toList();
        var answers = applying.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Reply::status).containsOnly(201);
        assertThat(answers).extracting(ProjectServiceIT::idOf).doesNotHaveDuplicates();
    }

    private static Map<String, Object> mandate(String role, String organisation) {
        return TestIssuer.mandate(role, organisation, "2014-01-01", null);
    }

    private static Map<String, Object> application() {
        return Map.of(
                "cycleId",
                "revus-2019-2022",
                "themeId",
                "TE-2017-02",
                "title",
                "Vejen ind i job",
                "summary",
                "Praktik og vejledning til unge.",
                "partners",
                List.of("0169", "187"),
                "amountDkk",
                4_500_000,
                "milestones",
                List.of(
                        Map.of("title", "Opstart", "planned", "2018-06-01"),
                        Map.of("title", "Første hold", "planned", "2018-10-01")),
                "indicators",
                List.of(
                        Map.of(
                                "title",
                                "Unge i gang",
                                "unit",
                                "unge",
                                "baseline",
                                40,
                                "target",
                                250)));
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", "Bred virkning i hele regionen.");
    }

    private static Map<String, Object> result() {
        return Map.of("result", "90 unge er i gang.");
    }

    /** As the theme catalogue would; returns when it has been read. */
    private static void tellTheme(String id) {
        var data = (ObjectNode) Contracts.example("theme-catalogue", "theme.decided");
        data.put("themeId", id).put("state", "PRIORITISED");
        service.topics().tell("revus.theme.events", "theme/" + id, 4, "theme.decided", data);
        Eventually.isTrue(
                "the theme was read", () -> service.bean(Themes.class).find(id).isPresent());
    }

    private static void tellOrganisations(String... codes) {
        for (var code : codes) {
            var data = (ObjectNode) Contracts.example("strategy", "organisation.registered");
            data.put("organisation", code);
            service.topics()
                    .tell(
                            "revus.organisation.events",
                            "organisation/" + code,
                            1,
                            "organisation.registered",
                            data);
        }
        Eventually.isTrue(
                "the organisations were read",
                () -> Arrays.stream(codes).allMatch(service.bean(Organisations.class)::know));
    }

    private static Api lead() {
        return service.api().as("PROJECT_LEAD", "165");
    }

    private static Api forum() {
        return service.api().as("VAEKSTFORUM_MEMBER", "VF");
    }

    private static Api council() {
        return service.api().as("REGIONAL_COUNCIL", "1084");
    }

    private static Api region() {
        return service.api().as("REGION_OFFICER", "1084");
    }
}
