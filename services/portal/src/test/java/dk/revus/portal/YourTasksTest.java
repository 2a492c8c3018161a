package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Dine opgaver": what waits for whoever is signed in, first on the front page. */
class YourTasksTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String TITLE = "ReVUS 2019-2022";

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static void waits(String kind, String thing, String id, int count) {
        GATEWAY.answer(
                "GET",
                "me/tasks",
                200,
                Map.of("tasks", List.of(task(kind, thing, id, count, "165"))));
    }

    private static Map<String, @Nullable Object> task(
            String kind, String thing, String id, int count, @Nullable String organisation) {
        var task = new HashMap<String, @Nullable Object>();
        task.put("kind", kind);
        task.put("thing", Map.of("kind", thing, "id", id, "title", TITLE));
        task.put("organisation", organisation);
        task.put("count", count);
        task.put("since", "2017-05-10T07:00:00Z");
        return task;
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER_CALL, CALL, IK-1, 1, /responses/IK-1/165",
        "SEND_AGAIN, CALL, IK-1, 1, /responses/IK-1/165",
        "SIGN_OFF, CALL, IK-1, 1, /responses/IK-1/165/sign-off",
        "CONFIRM_ON_BEHALF, CALL, IK-1, 1, /responses/IK-1/165/confirm",
        "RESOLVE_RESERVATION, CALL, IK-1, 1, /responses/IK-1/165/reservation",
        "ANSWER_CLARIFICATION, SCREENING, SV-1, 1, /screenings/SV-1/answer",
        "ACCEPT_EDITORIAL, SCREENING, SV-1, 2, /screenings/SV-1",
        "ANSWER_QUESTIONS, CALL, IK-1, 3, /calls/IK-1#questions",
        "FOLLOW_UP_MISSING, CALL, IK-1, 3, /board?call=IK-1",
        "DECIDE_LATE, CALL, IK-1, 1, /responses/IK-1/165/late",
        "START_SCREENING, CALL, IK-1, 12, /screenings?call=IK-1",
        "START_SCREENING, SCREENING, SV-1, 1, /screenings/SV-1",
        "ASSESS_WISHES, CALL, IK-1, 12, /screenings?call=IK-1",
        "COMPLETE_SCREENING, CALL, IK-1, 2, /screenings?call=IK-1",
        "PLACE_WISHES, WISH, ON-1, 1, /wishes/ON-1",
        "PLACE_WISHES, CYCLE, revus, 49, /wishes?state=RECEIVED&cycle=revus",
        "ANSWER_WISHES, WISH, ON-1, 1, /wishes/ON-1",
        "ANSWER_WISHES, CYCLE, revus, 49, /wishes?state=PLACED&cycle=revus",
        "SHORTLIST_THEMES, THEME, TE-1, 1, /themes/TE-1",
        "SHORTLIST_THEMES, CYCLE, revus, 4, /themes?cycle=revus",
        "HOLD_MEETING, MEETING, MO-1, 1, /meetings/MO-1",
        "RECORD_DECISIONS, MEETING, MO-1, 3, /meetings/MO-1",
        "APPROVE_MINUTES, MEETING, MO-1, 1, /meetings/MO-1",
        "DRAFT_STRATEGY, CYCLE, revus, 1, /strategies",
        "RECOMMEND_STRATEGY, STRATEGY, ST-1, 1, /strategies/ST-1",
        "ADOPT_STRATEGY, STRATEGY, ST-1, 1, /strategies/ST-1",
        "RECOMMEND_APPLICATIONS, PROJECT, PJ-1, 1, /projects/PJ-1",
        "RECOMMEND_APPLICATIONS, CYCLE, revus, 2, /projects",
        "GRANT_APPLICATIONS, CYCLE, revus, 2, /projects",
        "REJECT_APPLICATIONS, CYCLE, revus, 2, /projects",
        "START_PROJECT, PROJECT, PJ-1, 1, /projects/PJ-1",
        "REACH_MILESTONES, PROJECT, PJ-1, 2, /projects/PJ-1",
        "SUBMIT_REPORTS, PROJECT, PJ-1, 2, /projects/PJ-1",
        "CORRECT_REPORT, PROJECT, PJ-1, 1, /projects/PJ-1",
        "APPROVE_REPORTS, PROJECT, PJ-1, 1, /projects/PJ-1",
        "APPROVE_REPORTS, CYCLE, revus, 2, /projects",
        "CLOSE_PROJECTS, CYCLE, revus, 2, /projects"
    })
    void each_is_a_sentence_and_one_link_to_where_it_is_done(
            String kind, String thing, String id, int count, String page) {
        waits(kind, thing, id, count);
        for (var language : List.of("da", "en")) {
            var task =
                    mayor.with("Cookie", "revus-language=" + language)
                            .get("/")
                            .html()
                            .select("main .tasks li");
            assertThat(task).hasSize(1);
            assertThat(task.select("a").eachAttr("href")).containsExactly(page);
            assertThat(task.select("p.h4").text()).contains(TITLE).doesNotContain("??", "{");
            assertThat(task.select("a").text())
                    .doesNotContain("??", "{")
                    .contains(task.select("p.h4").text());
            assertThat(task.select("p.h4 [lang=da]").text()).isEqualTo(TITLE);
        }
    }

    @Test
    void several_late_requests_are_found_on_the_board() {
        GATEWAY.answer(
                "GET",
                "me/tasks",
                200,
                Map.of("tasks", List.of(task("DECIDE_LATE", "CALL", "IK-1", 2, null))));
        assertThat(mayor.get("/").html().select(".tasks li a").attr("href"))
                .isEqualTo("/board?call=IK-1");
    }

    @Test
    void says_the_deadline_as_the_other_pages_do_and_who_waits() {
        var tasks = mayor.get("/").html().select("main .tasks li").eachText();
        assertThat(tasks.getFirst())
                .startsWith("Svar på indkaldelsen ’ReVUS 2019-2022 og fælleskommunale")
                .contains(
                        "Frist: søndag den 6. august 2017 kl. 23.59 (dansk tid) – der er 88 dage"
                                + " tilbage")
                .contains("KKR-sekretariatet venter på det.");
        assertThat(tasks.get(1)).startsWith("Begynd screeningen af 12 svar på ’");
        assertThat(tasks.get(2)).contains("Har ventet siden 1. september 2017 kl. 14.00");
        assertThat(tasks.get(3)).contains("Albertslund venter på det.");
    }

    @Test
    void comes_before_everything_else_on_the_page() {
        var headings = mayor.get("/").html().select("main h2").eachText();
        assertThat(headings.getFirst()).isEqualTo("Dine opgaver");
        var english = mayor.with("Cookie", "revus-language=en").get("/").html();
        assertThat(english.select("main h2").eachText()).startsWith("Your tasks");
    }

    @Test
    void that_nothing_waits_is_said_in_a_sentence() {
        GATEWAY.answer("GET", "me/tasks", 200, Map.of("tasks", List.of()));
        var section = mayor.get("/").html().select("main .tasks");
        assertThat(section.text())
                .isEqualTo("Dine opgaver Der er ikke noget, der venter på dig lige nu.");
    }

    @Test
    void the_page_stands_without_them() {
        GATEWAY.refuse("GET", "me/tasks", 503, "service-unavailable", Map.of());
        var page = mayor.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main .tasks").text())
                .isEqualTo(
                        "Dine opgaver Dine opgaver kan ikke vises lige nu. De er ikke tabt, og"
                                + " resten af siden virker.");
        assertThat(page.text()).contains("Åben for svar");
    }

    @Test
    void nobody_is_asked_about_who_is_not_signed_in() {
        assertThat(RunningPortal.anybody().get("/").html().select(".tasks")).isEmpty();
        assertThat(GATEWAY.reads()).noneMatch(asked -> asked.path().equals("me/tasks"));
    }

    @Test
    void a_kind_that_is_newer_than_the_page_is_left_out() {
        waits("SOMETHING_NEW", "CALL", "IK-1", 1);
        assertThat(mayor.get("/").html().select(".tasks").text()).contains("venter på dig");
    }
}
