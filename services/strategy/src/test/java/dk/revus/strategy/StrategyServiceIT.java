package dk.revus.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.strategy.theme.model.Themes;
import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** HTTP in, Kafka out: from the plan of May 2017 to an adopted strategy. */
class StrategyServiceIT {

    private static final String CYCLE = "/api/v1/cycles/revus-2019-2022";
    private static final String MEETING = "/api/v1/meetings/M%C3%98-2017-09-01";
    private static final String STRATEGY = "/api/v1/strategies/ST-2019-2022";

    private static final Set<String> PLANNED = new TreeSet<>();

    private static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(StrategyApplication::start);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** One cycle and one clock: each step goes on where the one before left it. */
    @Test
    void from_the_plan_of_May_to_an_adopted_strategy() {
        a_cycle_is_planned_and_can_be_seen_by_everybody();
        the_secretariat_leads_until_the_draft_is_ready_and_the_region_from_there();
        every_phase_is_told_in_order();
        a_meeting_decides_on_what_the_catalogue_has_shortlisted();
        the_minutes_are_approved_and_final();
        a_strategy_is_drafted_recommended_and_adopted();
        everything_is_still_there_after_a_restart();
    }

    private void a_cycle_is_planned_and_can_be_seen_by_everybody() {
        var planned = planned(lead(), "revus-2019-2022");
        assertThat(planned.headers()).containsEntry("location", CYCLE);
        assertThat(planned.version()).isEqualTo(1);
        assertThat(planned.json().path("allowedActions").toString())
                .isEqualTo("[\"replan\",\"advance\"]");
        var seen = nobody().get(CYCLE);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("phase").asString()).isEqualTo("PLANNED");
        assertThat(seen.json().path("milestones").get(0).path("date").asString())
                .isEqualTo("2017-08-06");
        assertThat(seen.json().path("allowedActions")).isEmpty();
        var items = nobody().get("/api/v1/cycles").json().path("items");
        assertThat(items.findValuesAsString("cycleId")).containsExactlyElementsOf(PLANNED);
        assertThat(nobody().get("/api/v1/cycles/unknown").code()).isEqualTo("not-found");
    }

    @Test
    void a_cycle_is_planned_once_and_the_same_request_may_be_sent_again() {
        planned(lead(), "revus-2031-2034");
        var again = lead().post("/api/v1/cycles", cycle("revus-2031-2034"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-planned");
        var keyed = lead().withKey("plan-another-cycle");
        planned(keyed, "revus-2027-2030");
        planned(keyed, "revus-2027-2030");
        assertThat(keyed.post("/api/v1/cycles", cycle("other")).code())
                .isEqualTo("idempotency-replay");
    }

    @Test
    void every_door_is_locked() {
        var body = cycle("revus-x");
        var today = today();
        var yesterday = today.minusDays(1);
        assertThat(nobody().post("/api/v1/cycles", body).code()).isEqualTo("not-signed-in");
        var late = service.api().withToken(service.issuer().expired("SECRETARIAT_LEAD", "KKR"));
        assertThat(late.post("/api/v1/cycles", body).code()).isEqualTo("token-expired");
        var former =
                service.api()
                        .withToken(
                                service.issuer()
                                        .tokenUntil(
                                                "SECRETARIAT_LEAD", "KKR", yesterday.toString()));
        assertThat(former.post("/api/v1/cycles", body).code()).isEqualTo("mandate-expired");
        var lastDay =
                service.api()
                        .withToken(
                                service.issuer()
                                        .tokenUntil("SECRETARIAT_LEAD", "KKR", today.toString()));
        planned(lastDay, "revus-2017-last-day");
        var mayor = service.api().as("MAYOR", "165").post("/api/v1/cycles", body);
        assertThat(mayor.status()).isEqualTo(403);
        assertThat(mayor.code()).isEqualTo("not-your-mandate");
    }

    @Test
    void bad_input_changes_nothing() {
        var untouched = "/api/v1/cycles/revus-2035-2038";
        planned(lead(), "revus-2035-2038");
        assertThat(lead().post("/api/v1/cycles", "{\"cycleId\":").code())
                .isEqualTo("malformed-request");
        assertThat(lead().post("/api/v1/cycles", Map.of("colour", "red")).code())
                .isEqualTo("unknown-field");
        var empty = lead().post("/api/v1/cycles", "{}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.code()).isEqualTo("invalid-value");
        assertThat(lead().post(untouched + ":advance", "{}").status()).isEqualTo(428);
        var stale = lead().onVersion(7).post(untouched + ":advance", "{}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentVersion").asLong()).isEqualTo(1);
        assertThat(stale.json().path("current").path("phase").asString()).isEqualTo("PLANNED");
        assertThat(nobody().get(untouched).version()).isEqualTo(1);
    }

    private void the_secretariat_leads_until_the_draft_is_ready_and_the_region_from_there() {
        var region = service.api().as("REGION_OFFICER", "1084");
        assertThat(region.onVersion(1).post(CYCLE + ":advance", "{}").code())
                .isEqualTo("not-allowed-in-state");
        for (long version = 1; version <= 5; version++) {
            var answer = lead().onVersion(version).post(CYCLE + ":advance", "{}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        assertThat(nobody().get(CYCLE).json().path("phase").asString()).isEqualTo("CONSULTATION");
        assertThat(lead().onVersion(6).post(CYCLE + ":advance", "{}").code())
                .isEqualTo("not-allowed-in-state");
        var onwards =
                region.onVersion(6).post(CYCLE + ":advance", Map.of("reason", "Høringen er slut"));
        assertThat(onwards.json().path("phase").asString()).isEqualTo("ADOPTION");
        assertThat(lead().onVersion(7).post(CYCLE + ":return", Map.of("phase", "CALL")).code())
                .isEqualTo("reason-required");
        var back =
                lead().onVersion(7)
                        .post(
                                CYCLE + ":return",
                                Map.of("phase", "PRIORITISATION", "reason", "KKR mødes igen"));
        assertThat(back.json().path("phase").asString()).isEqualTo("PRIORITISATION");
    }

    private void every_phase_is_told_in_order() {
        service.awaitIdle();
        var told =
                service.topics().all("revus.cycle.events").stream()
                        .filter(event -> event.key().equals("cycle/revus-2019-2022"))
                        .toList();
        assertThat(told)
                .extracting(event -> event.data().path("phase").asString())
                .containsExactly(
                        "PLANNED",
                        "CALL",
                        "CONSOLIDATION",
                        "PRIORITISATION",
                        "DRAFTING",
                        "CONSULTATION",
                        "ADOPTION",
                        "PRIORITISATION");
        assertThat(told.getLast().data().path("direction").asString()).isEqualTo("BACK");
        for (var event : told) {
            assertThat(Contracts.violations("strategy", event.type(), event.data())).isEmpty();
            assertThat(event.headers())
                    .containsEntry("ce_classification", "PUBLIC")
                    .containsEntry("ce_cycleid", "revus-2019-2022");
        }
    }

    /** What is known of one organisation: each step goes on where the one before left it. */
    @Test
    void organisations_are_registered_corrected_and_read() {
        organisations_are_registered_and_a_register_may_be_read_in_again();
        everybody_reads_what_organisations_are_called_and_nothing_of_their_mail();
    }

    private void organisations_are_registered_and_a_register_may_be_read_in_again() {
        var data = Contracts.example("strategy", "organisation.registered");
        var admin = service.api().as("PLATFORM_ADMIN", "REVUS");
        assertThat(admin.post("/api/v1/organisations", data).status()).isEqualTo(201);
        var again = ((ObjectNode) data.deepCopy()).put("organisation", "0165");
        assertThat(admin.post("/api/v1/organisations", again).status()).isEqualTo(201);
        var other = ((ObjectNode) data.deepCopy()).put("name", "Et andet sted");
        assertThat(admin.post("/api/v1/organisations", other).code())
                .isEqualTo("already-registered");
        assertThat(service.api().as("MAYOR", "165").post("/api/v1/organisations", data).code())
                .isEqualTo("not-your-mandate");
        var reader = service.api().as("MUNICIPAL_READER", "101");
        var seen = reader.get("/api/v1/organisations/0165");
        assertThat(seen.json().path("name").asString()).isEqualTo("Albertslund");
        assertThat(seen.version()).isEqualTo(1);
        service.awaitIdle();
        assertThat(service.topics().all("revus.organisation.events"))
                .singleElement()
                .satisfies(event -> assertThat(event.data()).isEqualTo(data));
        var right = new HashMap<String, Object>();
        for (var field : List.of("name", "officialName")) {
            right.put(field, data.path(field).asString());
        }
        right.putAll(Map.of("email", "post@albertslund.example", "reason", "Ny postkasse."));
        var corrected = admin.onVersion(1).post("/api/v1/organisations/165:correct", right);
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        var known = reader.get("/api/v1/organisations/165").json();
        assertThat(known.at("/corrections/0/reason").asString()).isEqualTo("Ny postkasse.");
        assertThat(known.at("/corrections/0/changes/0/before").asString())
                .isEqualTo(data.path("email").asString());
    }

    private void a_meeting_decides_on_what_the_catalogue_has_shortlisted() {
        var plan =
                Map.of(
                        "cycleId", "revus-2019-2022",
                        "title", "KKR Hovedstaden",
                        "date", "2017-09-01");
        var planned = secretariat().post("/api/v1/meetings", plan);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        assertThat(planned.headers()).containsEntry("location", MEETING);
        assertThat(secretariat().post("/api/v1/meetings", plan).code())
                .isEqualTo("already-planned");
        assertThat(secretariat().onVersion(1).post(MEETING + ":hold", null).code())
                .isEqualTo("not-before-its-day");
        service.moveClockTo("2017-09-01T10:00");
        assertThat(secretariat().onVersion(1).post(MEETING + ":hold", null).status())
                .isEqualTo(200);
        assertThat(decide(2, "Derfor.").code()).isEqualTo("nothing-to-decide");
        tellTheme(3, "SHORTLISTED");
        assertThat(decide(2, " ").code()).isEqualTo("reason-required");
        var decided = decide(2, "Fremkommelighed er en forudsætning.");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().path("decisions").get(0).path("decisionId").asString())
                .isEqualTo("BE-2017-09-01-01");
        assertThat(decide(3, "Igen.").code()).isEqualTo("nothing-to-decide");
        assertThat(decided.json().path("blockedBecause").path("record-decision").asString())
                .isEqualTo("nothing-to-decide");
    }

    private void the_minutes_are_approved_and_final() {
        assertThat(secretariat().onVersion(3).post(MEETING + ":approve-minutes", null).code())
                .isEqualTo("not-your-mandate");
        var mayor = service.api().as("MAYOR", "165").onVersion(3);
        assertThat(mayor.post(MEETING + ":approve-minutes", null).json().path("state").asString())
                .isEqualTo("MINUTES_APPROVED");
        assertThat(decide(4, "For sent.").code()).isEqualTo("not-allowed-in-state");
        service.awaitIdle();
        assertThat(
                        service.topics().all("revus.meeting.events").stream()
                                .filter(event -> event.key().equals("meeting/MØ-2017-09-01")))
                .extracting(event -> event.type())
                .containsExactly(
                        "meeting.planned", "meeting.held", "decision.recorded", "minutes.approved");
    }

    private void a_strategy_is_drafted_recommended_and_adopted() {
        var draft =
                Map.of(
                        "cycleId",
                        "revus-2019-2022",
                        "title",
                        "ReVUS 2019-2022",
                        "sections",
                        List.of(
                                Map.of(
                                        "themeId", "TE-2017-02",
                                        "title", "Infrastruktur",
                                        "text", "En sammenhængende metropol.")));
        var region = service.api().as("REGION_OFFICER", "1084");
        assertThat(region.post("/api/v1/strategies", draft).code())
                .isEqualTo("theme-not-prioritised");
        tellTheme(4, "PRIORITISED");
        assertThat(region.post("/api/v1/strategies", draft).status()).isEqualTo(201);
        assertThat(region.post("/api/v1/strategies", draft).code()).isEqualTo("already-drafted");
        var right = new HashMap<>(draft);
        right.remove("cycleId");
        right.putAll(Map.of("title", "ReVUS 2019-22", "reason", "Kortere."));
        assertThat(region.onVersion(1).post(STRATEGY + ":correct", right).status()).isEqualTo(200);
        var correction = nobody().get(STRATEGY).json().path("corrections").path(0);
        assertThat(correction.path("reason").asString()).isEqualTo("Kortere.");
        assertThat(correction.path("changes"))
                .hasToString(
                        "[{\"field\":\"title\",\"before\":\"ReVUS 2019-2022\",\"after\":\"ReVUS 2019-22\"}]");
        var council = service.api().as("REGIONAL_COUNCIL", "1084");
        assertThat(council.onVersion(2).post(STRATEGY + ":adopt", null).code())
                .isEqualTo("not-allowed-in-state");
        var forum = service.api().as("VAEKSTFORUM_MEMBER", "VF");
        assertThat(forum.onVersion(2).post(STRATEGY + ":recommend", null).status()).isEqualTo(200);
        var adopted = council.onVersion(3).post(STRATEGY + ":adopt", null);
        assertThat(adopted.json().path("state").asString()).isEqualTo("ADOPTED");
        service.awaitIdle();
        assertThat(service.topics().all("revus.strategy.events"))
                .extracting(event -> event.type())
                .containsExactly(
                        "strategy.drafted",
                        "strategy.corrected",
                        "strategy.recommended",
                        "strategy.adopted");
    }

    @Test
    void a_meeting_that_is_moved_takes_the_milestone_of_its_cycle_along() {
        var id = "revus-2023-2026";
        planned(lead(), id);
        var version = nobody().get("/api/v1/cycles/" + id).version();
        var replanned =
                lead().onVersion(version)
                        .post(
                                "/api/v1/cycles/" + id + ":replan",
                                Map.of(
                                        "title",
                                        "ReVUS 2023-2026",
                                        "reason",
                                        "Mødet.",
                                        "milestones",
                                        List.of(milestone("meeting", "2021-09-01"))));
        assertThat(replanned.status()).as(replanned.body()).isEqualTo(200);
        var replan = nobody().get("/api/v1/cycles/" + id).json().path("corrections").path(0);
        assertThat(replan.path("reason").asString()).isEqualTo("Mødet.");
        assertThat(replan.path("changes").findValuesAsString("field"))
                .contains("milestones[meeting].title", "milestones[meeting].date");
        assertThat(replan.path("changes").findValuesAsString("after"))
                .contains("2021-09-01")
                .doesNotContainNull();
        var meeting = "/api/v1/meetings/M%C3%98-2021-09-01";
        var plan = Map.of("cycleId", id, "title", "KKR Hovedstaden", "date", "2021-09-01");
        assertThat(secretariat().post("/api/v1/meetings", plan).status()).isEqualTo(201);
        var moved = Map.of("title", "KKR Hovedstaden", "date", "2021-08-31", "reason", "Lokalet.");
        assertThat(secretariat().onVersion(1).post(meeting + ":correct", moved).status())
                .isEqualTo(200);
        var correction = nobody().get(meeting).json().path("corrections").path(0);
        assertThat(correction.path("reason").asString()).isEqualTo("Lokalet.");
        assertThat(correction.path("changes"))
                .hasToString(
                        "[{\"field\":\"date\",\"before\":\"2021-09-01\",\"after\":\"2021-08-31\"}]");
        Eventually.isTrue(
                "the milestone followed",
                () ->
                        nobody().get("/api/v1/cycles/" + id)
                                .json()
                                .at("/milestones/0/date")
                                .asString()
                                .equals("2021-08-31"));
        assertThat(
                        nobody().get("/api/v1/cycles/" + id)
                                .json()
                                .at("/milestones/0/movedFrom")
                                .asString())
                .isEqualTo("2021-09-01");
    }

    @Test
    void days_lie_in_our_time_and_are_told_at_the_field_that_was_sent() {
        var cycle = "revus-2019-2022";
        for (var day : List.of("0001-01-01", "1899-12-31", "3000-01-01", "9999-01-01")) {
            var plan = Map.of("cycleId", cycle, "title", "KKR Hovedstaden", "date", day);
            var refused = secretariat().post("/api/v1/meetings", plan);
            assertThat(refused.code()).isEqualTo("invalid-value");
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("date");
            var milestones = List.of(milestone("meeting", day));
            var planned =
                    lead().post(
                                    "/api/v1/cycles",
                                    Map.of(
                                            "cycleId",
                                            "revus-y",
                                            "title",
                                            "ReVUS",
                                            "milestones",
                                            milestones));
            assertThat(planned.json().at("/errors/0/field").asString())
                    .isEqualTo("milestones[0].date");
        }
    }

    private static Map<String, Object> milestone(String key, String day) {
        return Map.of("key", key, "title", "KKR-møde", "date", day);
    }

    private void everything_is_still_there_after_a_restart() {
        var before = nobody().get(MEETING).body();
        service.restart();
        assertThat(nobody().get(MEETING).body()).isEqualTo(before);
        assertThat(nobody().get(STRATEGY).version()).isEqualTo(4);
    }

    private void everybody_reads_what_organisations_are_called_and_nothing_of_their_mail() {
        var address = "/api/v1/organisations/165";
        var listed = nobody().get("/api/v1/organisations");
        assertThat(listed.status()).as(listed.body()).isEqualTo(200);
        var read = nobody().get(address);
        assertThat(read.json().path("name").asString()).isEqualTo("Albertslund");
        for (var seen : List.of(listed.json().at("/items/0"), read.json())) {
            assertThat(seen.propertyNames())
                    .containsExactly(
                            "organisation",
                            "name",
                            "officialName",
                            "kind",
                            "landsdel",
                            "version",
                            "allowedActions",
                            "blockedBecause");
            assertThat(seen.path("allowedActions")).isEmpty();
        }
        var reader = service.api().as("MUNICIPAL_READER", "101").get(address).json();
        assertThat(reader.path("email").asString()).isEqualTo("post@albertslund.example");
        assertThat(reader.path("corrections")).hasSize(1);
    }

    private static Api.Reply decide(long version, String reason) {
        return secretariat()
                .onVersion(version)
                .post(
                        MEETING + ":record-decision",
                        Map.of(
                                "type", "PRIORITISE",
                                "themeId", "TE-2017-02",
                                "text", "Temaet prioriteres.",
                                "reason", reason));
    }

    /** As the theme catalogue would; returns when it has been read. */
    private static void tellTheme(long sequence, String state) {
        var data = (ObjectNode) Contracts.example("theme-catalogue", "theme.decided");
        data.put("themeId", "TE-2017-02").put("state", state);
        service.topics()
                .tell("revus.theme.events", "theme/TE-2017-02", sequence, "theme.decided", data);
        Eventually.isTrue(
                "the theme was read",
                () ->
                        service.bean(Themes.class)
                                .find("TE-2017-02")
                                .filter(theme -> theme.state().equals(state))
                                .isPresent());
    }

    private static Map<String, Object> cycle(String id) {
        return Map.of(
                "cycleId",
                id,
                "title",
                "ReVUS 2019-2022",
                "milestones",
                List.of(
                        Map.of(
                                "key", "deadline",
                                "title", "Frist for ønsker",
                                "date", "2017-08-06")));
    }

    /** It is known of every cycle that was planned. */
    private static Api.Reply planned(Api who, String id) {
        var planned = who.post("/api/v1/cycles", cycle(id));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        PLANNED.add(id);
        return planned;
    }

    /** On the service's clock, which other tests move. */
    private static LocalDate today() {
        var now = nobody().get("/actuator/clock").json().path("now").asString();
        return LocalDate.ofInstant(Instant.parse(now), Danish.COPENHAGEN);
    }

    private static Api lead() {
        return service.api().as("SECRETARIAT_LEAD", "KKR");
    }

    private static Api secretariat() {
        return service.api().as("KKR_SECRETARIAT", "KKR");
    }

    private static Api nobody() {
        return service.api();
    }
}
