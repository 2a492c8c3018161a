package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Eventually;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Board, support, figures and portfolio over HTTP, each to those who may look at it. */
class ShowingFiguresTest {

    private static final String CYCLE = "/api/v1/cycles/" + FromOthers.CYCLE;

    private static PublishedCycle told;

    @BeforeAll
    static void start() {
        told = PublishedCycle.start();
    }

    @AfterAll
    static void stop() {
        told.close();
    }

    @Test
    void the_board_shows_every_invited_municipality() {
        var board = told.as("KKR_SECRETARIAT", "KKR").get(CYCLE + "/board").json();
        assertThat(board.path("invited").asInt()).isEqualTo(4);
        assertThat(board.path("answered").asInt()).isEqualTo(2);
        assertThat(board.path("counts").path("NOT_STARTED").asInt()).isEqualTo(1);
        assertThat(board.path("tiles").path(3).path("name").asString()).isEqualTo("Kommune 165");
        assertThat(board.path("tiles").path(3).path("wishes").asInt()).isEqualTo(2);
        assertThat(board.path("tiles").path(0).path("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void the_board_counts_apart_what_the_secretariat_wrote_down() {
        var board = told.as("ANALYST", "KL").get(CYCLE + "/board").json();
        var apart = board.path("countedApart");
        assertThat(apart.path("onBehalfUnconfirmed").asInt()).isEqualTo(1);
        for (var none : List.of("late", "withReservation", "onBehalfConfirmed")) {
            assertThat(apart.path(none).asInt(-1)).as(none).isZero();
        }
        var tile = board.path("tiles").path(2);
        assertThat(tile.path("organisation").asString()).isEqualTo("155");
        assertThat(tile.path("onBehalf").asString()).isEqualTo("UNCONFIRMED");
        assertThat(tile.path("reserved").asBoolean(true)).isFalse();
        assertThat(board.path("tiles").path(3).path("onBehalf").isNull()).isTrue();
    }

    /** Answers per day are told on the board, and so to nobody else. */
    @Test
    void the_board_says_when_the_answers_came_and_who_is_missing() {
        var board = told.as("KKR_CHAIRMANSHIP", "KKR").get(CYCLE + "/board").json();
        var participation = board.path("participation");
        assertThat(participation.path("lastDay").asString()).isEqualTo("2017-08-06");
        var days = participation.path("days");
        assertThat(days.path(days.size() - 1).path("total").asInt()).isEqualTo(2);
        assertThat(participation.path("afterLastDay").asInt(-1)).isZero();
        assertThat(board.path("tiles").path(0).path("missing").asBoolean()).isTrue();
        assertThat(board.path("tiles").path(3).path("missing").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR,165,403",
        "MUNICIPAL_EDITOR,101,403",
        "PROJECT_LEAD,1084,403",
        "OPS,REVUS,403",
        "SECRETARIAT_LEAD,KKR,200",
        "KKR_CHAIRMANSHIP,KKR,200",
        "AUDITOR,RR,200",
        "ANALYST,KL,200"
    })
    void the_board_is_for_those_who_run_the_call(String role, String organisation, int status) {
        assertThat(told.as(role, organisation).get(CYCLE + "/board").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/support", "/portfolio", "/figures"})
    void nobody_sees_figures_without_a_token_or_of_a_cycle_that_is_none(String what) {
        assertThat(told.api().get(CYCLE + what).code()).isEqualTo("not-signed-in");
        assertThat(
                        told.api()
                                .withToken(told.issuer().expired("AUDITOR", "RR"))
                                .get(CYCLE + what)
                                .code())
                .isEqualTo("token-expired");
        assertThat(told.as("AUDITOR", "RR").get("/api/v1/cycles/nowhere" + what).code())
                .isEqualTo("not-found");
    }

    @Test
    void support_opens_to_everybody_when_a_call_closes_and_to_nobody_before() {
        for (var role : List.of("MAYOR", "KKR_SECRETARIAT", "KKR_CHAIRMANSHIP", "AUDITOR")) {
            var early = told.as(role, "KKR").get(CYCLE + "/support");
            assertThat(early.status()).as(role).isEqualTo(409);
            assertThat(early.code()).isEqualTo("not-allowed-in-state");
        }
        told.tell(
                "call",
                "IK-1",
                "call.closed",
                FromOthers.call("IK-1", "CLOSED", List.of("101", "147", "155", "165")),
                PublishedCycle.PUBLIC);
        var mayor = told.as("MAYOR", "165");
        // IK-2 still takes answers: what was sent to it is counted when it is over too.
        Eventually.isTrue("closed", () -> mayor.get(CYCLE + "/support").status() == 200);
        var support = mayor.get(CYCLE + "/support").json();
        var merged =
                StreamSupport.stream(support.spliterator(), false)
                        .filter(theme -> theme.path("themeId").asString().equals("T7"))
                        .findFirst()
                        .orElseThrow();
        assertThat(merged.path("borda").asInt()).isEqualTo(6);
        assertThat(merged.path("firstChoices").asInt()).isEqualTo(2);
        assertThat(merged.path("municipalities").asInt()).isEqualTo(2);
        assertThat(merged.path("wishes").asInt()).isEqualTo(2);
    }

    @Test
    void the_figures_count_answers_and_explanations() {
        var figures = told.as("MUNICIPAL_READER", "147").get(CYCLE + "/figures").json();
        assertThat(figures.path("answered").asInt()).isEqualTo(2);
        assertThat(figures.path("wishes").asInt()).isEqualTo(2);
        assertThat(figures.path("explainedShare").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("prioritisedThemes").path(0).path("themeId").asString())
                .isEqualTo("T7");
    }

    /** The other tests ask for none, and see the one that invited all four. */
    @Test
    void a_later_call_to_one_of_them_is_shown_when_it_is_asked_for() {
        var secretariat = told.as("KKR_SECRETARIAT", "KKR");
        for (var what : List.of("/board", "/figures")) {
            var later = secretariat.get(CYCLE + what + "?call=IK-2").json();
            assertThat(later.path("callId").asString()).as(what).isEqualTo("IK-2");
            assertThat(later.path("invited").asInt()).as(what).isEqualTo(1);
            assertThat(later.path("answered").asInt()).as(what).isEqualTo(1);
            assertThat(secretariat.get(CYCLE + what).json().path("callId").asString())
                    .as(what)
                    .isEqualTo("IK-1");
            assertThat(secretariat.get(CYCLE + what + "?call=IK-3").code())
                    .as(what)
                    .isEqualTo("not-found");
        }
    }

    @Test
    void the_portfolio_shows_what_was_granted_and_nothing_before() {
        var portfolio = told.as("MAYOR", "101").get(CYCLE + "/portfolio").json();
        assertThat(portfolio.path("projects").asInt()).isEqualTo(1);
        assertThat(portfolio.path("themes").path(0).path("title").asString()).isEqualTo("Tema T7");
        assertThat(portfolio.toString()).doesNotContain("PJ-2");
    }
}
