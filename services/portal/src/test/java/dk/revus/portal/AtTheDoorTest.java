package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what, and what a browser may do. */
class AtTheDoorTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void anybody_reads_the_public_pages_and_no_token_is_made_up() {
        assertThat(RunningPortal.anybody().get("/").status()).isEqualTo(200);
        assertThat(RunningPortal.anybody().get("/themes").status()).isEqualTo(200);
        assertThat(GATEWAY.reads())
                .isNotEmpty()
                .allSatisfy(
                        asked -> assertThat(asked.headers()).doesNotContainKey("authorization"));
    }

    @Test
    void the_token_of_the_reader_goes_with_every_question() {
        RunningPortal.as("MAYOR", "165").with("X-Correlation-Id", "c-17").get("/wishes");

        assertThat(GATEWAY.reads())
                .isNotEmpty()
                .allSatisfy(
                        asked ->
                                assertThat(asked.headers().get("authorization"))
                                        .startsWith("Bearer ey"))
                .allSatisfy(
                        asked ->
                                assertThat(asked.headers())
                                        .containsEntry("x-correlation-id", "c-17"));
    }

    @Test
    void a_form_on_somebody_elses_page_is_not_taken() {
        var mayor = RunningPortal.as("MAYOR", "165");
        var form = mayor.get("/messages").form("/messages/BE-0001/mark-read");

        assertThat(mayor.with("Sec-Fetch-Site", "cross-site").send(form).status()).isEqualTo(403);
        assertThat(mayor.with("Sec-Fetch-Site", "same-site").send(form).status()).isEqualTo(403);
        assertThat(mayor.with("Origin", "https://somewhere.example").send(form).status())
                .isEqualTo(403);
        assertThat(GATEWAY.writes()).isEmpty();
        assertThat(mayor.with("Sec-Fetch-Site", "same-origin").send(form).status()).isEqualTo(302);
    }

    @Test
    void no_script_and_no_style_runs_but_our_own() {
        var page = RunningPortal.anybody().get("/");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void what_was_typed_is_text_and_nothing_else() {
        GATEWAY.answer(
                "GET",
                "themes/TE-2017-01",
                200,
                Map.of(
                        "themeId",
                        "TE-2017-01",
                        "title",
                        "<script>alert(1)</script>",
                        "state",
                        "PUBLISHED"));

        var page = RunningPortal.anybody().get("/themes/TE-2017-01");

        assertThat(page.html().select("script")).isEmpty();
        assertThat(page.html().select("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void what_people_wrote_stays_text_within_a_sentence_of_the_page() {
        var title = "<script>alert(1)</script> {1} it's";
        GATEWAY.wording((field, text) -> field.equals("title") ? title : text);

        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/screenings");
        var calls = page.html().select(".calls a");

        assertThat(calls.select("script")).isEmpty();
        assertThat(calls.select("[lang=da]").eachText()).isNotEmpty().containsOnly(title);
        assertThat(calls.eachText()).contains(title + " (IK-2017-01)");
    }

    @Test
    void an_address_cannot_put_words_on_a_page() {
        assertThat(
                        RunningPortal.anybody()
                                .get("/?done=you-have-won")
                                .html()
                                .select(".alert-success"))
                .isEmpty();
    }

    @Test
    void a_page_that_is_not_there_says_so_in_danish() {
        var page = RunningPortal.anybody().get("/findes-ikke");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().select("h1").text()).isEqualTo("Siden findes ikke");
    }

    @Test
    void a_page_for_others_says_so_in_danish() {
        GATEWAY.refuse("GET", "cycles/revus-2019-2022/board", 403, "not-your-mandate", Map.of());
        var page = RunningPortal.as("MAYOR", "165").get("/board");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html().select("h1").text()).isEqualTo("Det har du ikke adgang til");
    }

    @Test
    void the_menu_offers_what_concerns_the_reader() {
        assertThat(RunningPortal.anybody().get("/").html().select("nav li").eachText())
                .doesNotContain("Jeres svar", "Kommunernes svar", "Beskeder");
        assertThat(RunningPortal.as("MAYOR", "165").get("/").html().select("nav li").eachText())
                .contains("Jeres svar", "Beskeder")
                .doesNotContain("Kommunernes svar");
        assertThat(
                        RunningPortal.as("KKR_SECRETARIAT", "KKR")
                                .get("/")
                                .html()
                                .select("nav li")
                                .eachText())
                .contains("Kommunernes svar")
                .doesNotContain("Jeres svar");
    }

    @Test
    void the_language_is_remembered() {
        var page = RunningPortal.anybody().get("/?lang=en");

        assertThat(page.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(page.header("Set-Cookie")).contains("revus-language=en").contains("HttpOnly");
        assertThat(RunningPortal.anybody().get("/?lang=fr").html().select("html").attr("lang"))
                .isEqualTo("da");
    }

    @Test
    void the_platforms_clock_is_on_every_page_of_a_demonstration() {
        assertThat(RunningPortal.anybody().get("/themes").html().select(".clock-banner").text())
                .matches("Platformens ur: 10\\. maj 2017 kl\\. 9\\.[0-5][0-9] – demonstration");
    }
}
