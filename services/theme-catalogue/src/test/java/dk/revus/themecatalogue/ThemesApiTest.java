package dk.revus.themecatalogue;

import static dk.revus.themecatalogue.Steps.done;
import static dk.revus.themecatalogue.Steps.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api.Reply;
import dk.revus.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Principles, examples and themes over HTTP. */
@ExtendWith(OneService.class)
class ThemesApiTest {

    private final ServiceUnderTest service;
    private final Steps steps;

    ThemesApiTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
    }

    @Test
    void principles_are_adopted_once_and_read_by_everybody() {
        var first = principle("c-principles", 1, "Greater Copenhagen");
        var adopted = steps.lead().post("/api/v1/principles", first);
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(201);
        assertThat(adopted.json().path("principleId").asString()).isEqualTo("P1");

        refused(steps.lead().post("/api/v1/principles", first), 409, "already-exists");
        refused(
                steps.lead().post("/api/v1/principles", principle("c-principles", 1, "Andet")),
                409,
                "already-exists");
        refused(
                steps.lead()
                        .post(
                                "/api/v1/principles",
                                Map.of(
                                        "principleId", "P9",
                                        "cycleId", "c-principles",
                                        "number", 1,
                                        "title", "Andet",
                                        "guidance", "Hvordan?")),
                409,
                "number-taken");
        var path = "/api/v1/principles/" + adopted.json().path("principleId").asString();
        var right = Map.of("title", "Hele metropolen", "guidance", "Hvordan?", "reason", "Navnet.");
        done(steps.lead().onVersion(1).post(path + ":correct", right));
        assertThat(service.api().get(path).json().at("/corrections/0/changes/0/before").asString())
                .isEqualTo("Greater Copenhagen");
        var elsewhere = steps.lead().post("/api/v1/principles", principle("c-other", 1, "Fokus"));
        assertThat(elsewhere.json().path("principleId").asString()).isEqualTo("P1-c-other");

        var read = service.api().get("/api/v1/principles?cycle=c-principles").json();
        assertThat(read.path("items")).hasSize(1);
        refused(
                service.api()
                        .as("KKR_SECRETARIAT", "KKR")
                        .post("/api/v1/principles", principle("c-principles", 2, "Få temaer")),
                403,
                "not-your-mandate");
    }

    @Test
    void examples_get_the_next_number() {
        var first = example("Trafikplan");
        var one = steps.lead().post("/api/v1/continuity-examples", first).json();
        var two = steps.lead().post("/api/v1/continuity-examples", example("Living Lab")).json();
        assertThat(one.path("exampleId").asString()).isEqualTo("KE-01");
        assertThat(two.path("exampleId").asString()).isEqualTo("KE-02");
        assertThat(
                        service.api()
                                .get("/api/v1/continuity-examples?cycle=c-examples&limit=1")
                                .json()
                                .path("next")
                                .asString())
                .isEqualTo("KE-01");
        var right =
                Map.of(
                        "title", "Trafikplan for alle",
                        "kind", "LIGHTHOUSE_PROJECT",
                        "source", "ReVUS 2015",
                        "reason", "Navnet.");
        var path = "/api/v1/continuity-examples/KE-01";
        done(steps.lead().onVersion(1).post(path + ":correct", right));
        assertThat(service.api().get(path).json().at("/corrections/0/changes"))
                .hasToString(
                        "[{\"field\":\"title\",\"before\":\"Trafikplan\",\"after\":\"Trafikplan for alle\"}]");
    }

    @Test
    void a_theme_is_written_published_nominated_and_shortlisted() {
        var id = steps.shortlisted("c-life", "Erhvervsfremme");
        var theme = service.api().get("/api/v1/themes/" + id);
        assertThat(id).startsWith("TE-2017-");
        assertThat(theme.version()).isEqualTo(4);
        assertThat(theme.json().path("state").asString()).isEqualTo("SHORTLISTED");
        assertThat(theme.json().path("allowedActions")).isEmpty();
    }

    @Test
    void what_stood_there_before_a_correction_stays_readable_but_for_drafts() {
        var id = steps.draft("c-corrected", "Erhverv");
        done(correct(id, "Erhvervsfremme", "Hele ordet."));
        done(steps.act(steps.lead(), id, "publish", Map.of()));
        done(correct(id, "Iværksætteri", "Det handler om de nye."));
        var theme = service.api().get("/api/v1/themes/" + id).json();
        assertThat(theme.path("corrections")).hasSize(1);
        var correction = theme.path("corrections").get(0);
        assertThat(correction.path("reason").asString()).isEqualTo("Det handler om de nye.");
        assertThat(correction.path("by").asString()).isNotBlank();
        assertThat(correction.path("changes"))
                .hasToString(
                        "[{\"field\":\"title\",\"before\":\"Erhvervsfremme\",\"after\":\"Iværksætteri\"}]");
    }

    private Reply correct(String id, String title, String why) {
        var summary = steps.theme(id).path("summary").asString();
        var right = Map.of("title", title, "summary", summary, "reason", why);
        return steps.act(steps.lead(), id, "correct", right);
    }

    @Test
    void drafts_are_for_those_who_write_them() {
        var id = steps.draft("c-drafts", "Liveability");
        assertThat(service.api().get("/api/v1/themes/" + id).status()).isEqualTo(404);
        assertThat(steps.municipality("165").get("/api/v1/themes/" + id).status()).isEqualTo(404);
        assertThat(steps.theme(id).path("state").asString()).isEqualTo("DRAFT");
        var list = "/api/v1/themes?cycle=c-drafts";
        assertThat(service.api().get(list).json().path("items")).isEmpty();
        assertThat(steps.lead().get(list).json().path("items")).hasSize(1);
    }

    @Test
    void only_the_officials_committee_shortlists_or_excludes() {
        var id = steps.candidate("c-committee", "Infrastruktur");
        refused(steps.act(steps.lead(), id, "shortlist", Map.of()), 403, "not-your-mandate");
        refused(
                steps.act(steps.committee(), id, "exclude", Map.of("reason", " ")),
                422,
                "reason-required");
        done(steps.act(steps.committee(), id, "exclude", Map.of("reason", "Dækket andetsteds")));
        assertThat(steps.theme(id).path("reason").asString()).isEqualTo("Dækket andetsteds");
    }

    @Test
    void nobody_decides_over_http() {
        var id = steps.shortlisted("c-nobody", "Beskæftigelse");
        assertThat(steps.act(steps.lead(), id, "decide", Map.of()).status()).isEqualTo(405);
        assertThat(steps.stateOf(id)).isEqualTo("SHORTLISTED");
    }

    @Test
    void a_theme_from_a_wish_waits_for_a_wish() {
        var id = steps.draft("c-basis", "Grøn mobilitet", "FROM_WISH");
        done(steps.act(steps.lead(), id, "publish", Map.of()));
        refused(steps.act(steps.lead(), id, "nominate", Map.of()), 409, "no-basis");
    }

    @Test
    void completing_needs_a_project_and_the_region() {
        var id = steps.candidate("c-complete", "Infrastruktur");
        var region = service.api().as("REGION_OFFICER", "1084");
        refused(
                steps.act(region, id, "complete", Map.of("reason", "Nået")),
                409,
                "not-allowed-in-state");
    }

    @Test
    void what_is_not_understood_changes_nothing() {
        var api = steps.lead();
        refused(api.post("/api/v1/themes", "{\"title\": "), 400, "malformed-request");
        refused(
                api.post("/api/v1/themes", "{\"cycleId\":\"c-bad\",\"farve\":\"rød\"}"),
                400,
                "unknown-field");
        refused(
                api.post(
                        "/api/v1/themes",
                        Map.of(
                                "cycleId", "c-bad",
                                "title", "",
                                "summary", "x",
                                "origin", "FROM_WISH")),
                400,
                "invalid-value");
        refused(
                api.post(
                        "/api/v1/themes",
                        Map.of(
                                "cycleId", "c-bad",
                                "title", "x",
                                "summary", "å".repeat(4001),
                                "origin", "FROM_WISH")),
                400,
                "invalid-value");
        assertThat(api.get("/api/v1/themes?cycle=c-bad").json().path("items")).isEmpty();
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var id = steps.draft("c-version", "Infrastruktur");
        var publish = "/api/v1/themes/" + id + ":publish";
        refused(steps.lead().post(publish, Map.of()), 428, "if-match-required");
        refused(steps.lead().onVersion(7).post(publish, Map.of()), 412, "version-conflict");
        assertThat(steps.stateOf(id)).isEqualTo("DRAFT");
    }

    @Test
    void a_chosen_id_is_taken_once() {
        var body =
                Map.of(
                        "themeId", "TE-2016-01",
                        "cycleId", "c-chosen",
                        "title", "Infrastruktur",
                        "summary", "Kort",
                        "origin", "CROSS_CUTTING");
        assertThat(steps.lead().post("/api/v1/themes", body).status()).isEqualTo(201);
        refused(steps.lead().post("/api/v1/themes", body), 409, "already-exists");
    }

    @Test
    void a_title_that_another_theme_of_the_cycle_has_is_asked_about() {
        var first = steps.draft("c-namesakes", "Infrastruktur");
        var again =
                new HashMap<String, Object>(
                        Map.of(
                                "cycleId", "c-namesakes",
                                "title", "infrastruktur ",
                                "summary", "Om noget andet",
                                "origin", "CROSS_CUTTING"));
        var asked = steps.lead().post("/api/v1/themes", again);
        refused(asked, 422, "warnings-not-confirmed");
        assertThat(asked.json().path("warnings")).hasToString("[\"SAME_TITLE\"]");
        assertThat(asked.json().path("themeIds")).hasToString("[\"" + first + "\"]");
        again.put("confirmWarnings", List.of("SAME_TITLE"));
        assertThat(steps.lead().post("/api/v1/themes", again).status()).isEqualTo(201);
        assertThat(steps.draft("c-another-cycle", "Infrastruktur")).isNotEqualTo(first);
    }

    @Test
    void a_number_that_nobody_can_count_on_from_hinders_nobody() {
        var chosen =
                Map.of(
                        "themeId", "TE-2017-99999999999",
                        "cycleId", "c-uncountable",
                        "title", "Infrastruktur",
                        "summary", "Kort",
                        "origin", "CROSS_CUTTING");
        assertThat(steps.lead().post("/api/v1/themes", chosen).status()).isEqualTo(201);
        assertThat(steps.draft("c-uncountable", "Det næste")).matches("TE-2017-[0-9]{2,6}");
    }

    @Test
    void who_is_not_signed_in_changes_nothing() {
        refused(service.api().post("/api/v1/themes", Map.of("title", "x")), 401, "not-signed-in");
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        var ids =
                Stream.of("A", "B")
                        .map(title -> steps.published("c-pages", title))
                        .sorted()
                        .toList();
        var first = ids.getFirst();
        var second = ids.getLast();
        var page = service.api().get("/api/v1/themes?cycle=c-pages&limit=1").json();
        assertThat(page.path("next").asString()).isEqualTo(first);
        var rest = service.api().get("/api/v1/themes?cycle=c-pages&after=" + first).json();
        assertThat(StreamSupport.stream(rest.path("items").spliterator(), false))
                .extracting(theme -> theme.path("themeId").asString())
                .containsExactly(second);
        assertThat(rest.path("next").isNull()).isTrue();
    }

    private static Map<String, Object> principle(String cycle, int number, String title) {
        return Map.of("cycleId", cycle, "number", number, "title", title, "guidance", "Hvordan?");
    }

    private static Map<String, Object> example(String title) {
        return Map.of(
                "cycleId", "c-examples",
                "title", title,
                "kind", "LIGHTHOUSE_PROJECT",
                "source", "ReVUS 2015");
    }
}
