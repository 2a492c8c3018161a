package dk.revus.themecatalogue;

import static dk.revus.themecatalogue.Steps.done;
import static dk.revus.themecatalogue.Steps.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api.Reply;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import dk.revus.testkit.Topics.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** Wishes from the municipality's answer to the outcome it reads. */
@ExtendWith(OneService.class)
class WishesApiTest {

    private static final AtomicInteger CYCLES = new AtomicInteger();
    private static final String ALBERTSLUND = "165";
    private static final String GENTOFTE = "157";

    private final ServiceUnderTest service;
    private final Steps steps;
    private final History history;
    private final String first;
    private final String second;
    private final String roads;
    private final String youth;
    private final String jobs;

    WishesApiTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
        this.history = new History(service, "wishes-" + CYCLES.incrementAndGet());
        this.first = history.wish(ALBERTSLUND, 1);
        this.second = history.wish(ALBERTSLUND, 2);
        this.roads = steps.published(history.cycle(), "Infrastruktur");
        this.youth = steps.published(history.cycle(), "Ungdomsuddannelser");
        this.jobs = steps.published(history.cycle(), "Beskæftigelse");
    }

    @Test
    void a_wish_travels_from_answer_to_outcome() {
        submit(1, wish(first, "Lærepladser", youth), wish(second, "Cykelstier"));
        assertThat(steps.wish(first).path("themeId").asString()).isEqualTo(youth);
        assertThat(steps.wish(first).path("placedBy").asString()).isEqualTo("ITSELF");
        assertThat(steps.wish(second).path("state").asString()).isEqualTo("RECEIVED");

        done(act(second, "place", Map.of("themeId", roads, "reason", "Handler om veje")));
        var merged = steps.merge(youth, jobs).json().path("themeId").asString();
        service.awaitIdle();
        assertThat(steps.wish(first).path("livesOnAs").asString()).isEqualTo(merged);
        refused(
                act(first, "record-outcome", outcome("MERGED", "Prioriteret")),
                409,
                "outcome-contradicts-decision");

        decide(merged, "PRIORITISE");
        decide(roads, "NOT_PRIORITISE");
        assertThat(steps.wish(first).path("proposedOutcome").asString()).isEqualTo("MERGED");
        assertThat(steps.wish(second).path("proposedOutcome").asString())
                .isEqualTo("NOT_PRIORITISED");
        done(act(first, "record-outcome", outcome("MERGED", "Indgår i det nye tema")));
        done(act(second, "record-outcome", outcome("NOT_PRIORITISED", "KKR valgte tre andre")));
        assertThat(steps.wish(first).path("themeId").asString()).isEqualTo(merged);
        refused(
                act(first, "record-outcome", outcome("MERGED", "Igen")),
                409,
                "not-allowed-in-state");

        service.awaitIdle();
        var told = outcomesTold();
        assertThat(told).hasSize(2);
        assertThat(told)
                .allSatisfy(
                        event ->
                                assertThat(event.headers())
                                        .containsEntry("ce_classification", "PUBLIC"));
    }

    @Test
    void an_outcome_falls_when_the_theme_is_decided_otherwise_and_its_reader_is_told() {
        submit(1, wish(first, "Lærepladser", youth), wish(second, "Cykelstier", roads));
        decide(youth, "NOT_PRIORITISE");
        decide(roads, "NOT_PRIORITISE");
        done(act(first, "record-outcome", outcome("NOT_PRIORITISED", "KKR valgte tre andre")));
        done(act(second, "record-outcome", outcome("HANDLED_ELSEWHERE", "I vejplanen")));
        for (var theme : List.of(youth, roads)) {
            history.tell(
                    History.MEETINGS,
                    "meeting/MØ-" + theme,
                    2,
                    "decision.corrected",
                    history.correcting("MØ-" + theme, theme, "NOT_PRIORITISE", "PRIORITISE"));
        }

        var waiting = steps.wish(first);
        assertThat(waiting.path("state").asString()).isEqualTo("PLACED");
        assertThat(waiting.path("themeId").asString()).isEqualTo(youth);
        assertThat(waiting.path("proposedOutcome").asString()).isEqualTo("IN_THEME");
        assertThat(waiting.path("reason").asString())
                .isEqualTo("Beslutningen om temaet er rettet: Forkert linje valgt.");
        assertThat(steps.wish(second).path("outcome").asString()).isEqualTo("HANDLED_ELSEWHERE");
        assertThat(service.topics().ofType("revus.wish.events", "wish.outcome-revoked"))
                .filteredOn(told -> told.key().equals("wish/" + first))
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.headers())
                                        .containsEntry("ce_classification", "PUBLIC"));
        done(act(first, "record-outcome", outcome("IN_THEME", "Indgår i temaet")));
        var fell = steps.wish(first).path("corrections").get(0);
        assertThat(fell.path("reason").asString())
                .isEqualTo("Beslutningen om temaet er rettet: Forkert linje valgt.");
        assertThat(fell.path("changes").findValuesAsString("before")).contains("NOT_PRIORITISED");
    }

    @Test
    void a_wish_shows_how_it_was_screened_until_that_is_taken_back() {
        submit(1, wish(first, "Lærepladser", youth), wish(second, "Cykelstier"));
        assertThat(steps.wish(first).path("screening").isNull()).isTrue();
        screened(1, "screening.wish-screened");
        var shown = steps.wish(first).path("screening");
        assertThat(shown.path("result").asString()).isEqualTo("PARTLY");
        assertThat(shown.path("principles")).hasSize(2);
        assertThat(steps.wish(second).path("screening").isNull()).isTrue();
        screened(2, "screening.assessment-reverted");
        assertThat(steps.wish(first).path("screening").isNull()).isTrue();
        screened(1, "screening.wish-screened"); // an old event, once more
        assertThat(steps.wish(first).path("screening").isNull()).isTrue();
    }

    /** The released example, about this test's wishes. */
    private void screened(long sequence, String type) {
        var data = (ObjectNode) Contracts.example("submission", type);
        data.put("responseId", history.response(ALBERTSLUND));
        ((ObjectNode) data.path("wishes").get(0)).put("wishId", first);
        ((ObjectNode) data.path("wishes").get(1)).put("wishId", second);
        history.tell(
                "revus.screening.events",
                "screening/" + history.response(ALBERTSLUND),
                sequence,
                type,
                data);
    }

    @Test
    void the_answers_own_changes_are_followed() {
        submit(1, wish(first, "Lærepladser", youth), wish(second, "Cykelstier", roads));
        submit(2, wish(first, "Flere lærepladser", jobs));
        assertThat(steps.wish(first).path("title").asString()).isEqualTo("Flere lærepladser");
        assertThat(steps.wish(first).path("themeId").asString()).isEqualTo(jobs);
        assertThat(steps.wish(second).path("outcome").asString()).isEqualTo("WITHDRAWN");

        answer(3, "WITHDRAWN", List.of(), "Byrådet har ombestemt sig");
        assertThat(steps.wish(first).path("outcome").asString()).isEqualTo("WITHDRAWN");
        assertThat(steps.wish(first).path("reason").asString())
                .isEqualTo("Byrådet har ombestemt sig");
        submit(1, wish(first, "Lærepladser", youth)); // an old event, once more
        assertThat(steps.wish(first).path("outcome").asString()).isEqualTo("WITHDRAWN");
        submit(4, wish(first, "Lærepladser", youth));
        assertThat(steps.wish(first).path("themeId").asString()).isEqualTo(youth);

        var told = outcomesTold();
        assertThat(told).isNotEmpty();
        assertThat(told)
                .allSatisfy(
                        event ->
                                assertThat(event.headers())
                                        .containsEntry("ce_classification", "PARTIES")
                                        .containsEntry("ce_audience", "165,KKR"));
    }

    @Test
    void a_wish_waits_for_its_theme() {
        var late = steps.draft(history.cycle(), "Kladde");
        submit(1, wish(first, "På en kladde", late));
        assertThat(steps.wish(first).path("state").asString()).isEqualTo("RECEIVED");
        done(steps.act(steps.lead(), late, "publish", Map.of()));
        service.awaitIdle();
        assertThat(steps.wish(first).path("themeId").asString()).isEqualTo(late);
    }

    @Test
    void a_new_idea_becomes_a_theme_of_its_own() {
        submit(1, wish(first, "Grøn mobilitet"));
        var theme = steps.draft(history.cycle(), "Grøn mobilitet", "FROM_WISH");
        refused(act(first, "place", Map.of("themeId", theme)), 409, "theme-not-published");
        done(steps.act(steps.lead(), theme, "publish", Map.of()));
        done(act(first, "place", Map.of("themeId", theme)));
        done(steps.act(steps.lead(), theme, "nominate", Map.of()));
        assertThat(steps.stateOf(theme)).isEqualTo("CANDIDATE");
    }

    @Test
    void bad_answers_are_refused_by_name() {
        submit(1, wish(first, "Lærepladser"));
        refused(act(first, "place", Map.of("themeId", "TE-2017-99")), 422, "unknown-theme");
        refused(
                act(first, "record-outcome", outcome("HANDLED_ELSEWHERE", " ")),
                422,
                "reason-required");
        refused(act(first, "record-outcome", outcome("IN_THEME", "Fordi")), 422, "theme-required");
        refused(
                act(first, "record-outcome", outcome("WITHDRAWN", "Fordi")),
                422,
                "withdrawal-is-the-municipalitys");
        steps.merge(youth, jobs);
        service.awaitIdle();
        refused(act(first, "place", Map.of("themeId", youth)), 409, "theme-merged");
        assertThat(steps.wish(first).path("version").asLong()).isEqualTo(1);
    }

    @Test
    void each_municipality_sees_its_own() {
        submit(1, wish(first, "Lærepladser", youth));
        var albertslund = steps.municipality(ALBERTSLUND);
        var gentofte = steps.municipality(GENTOFTE);
        assertThat(albertslund.get("/api/v1/wishes/" + first).status()).isEqualTo(200);
        assertThat(albertslund.get("/api/v1/wishes?cycle=" + history.cycle()).json().path("items"))
                .hasSize(1);
        assertThat(gentofte.get("/api/v1/wishes/" + first).status()).isEqualTo(404);
        assertThat(gentofte.get("/api/v1/wishes?organisation=165").json().path("items")).isEmpty();
        assertThat(service.api().get("/api/v1/wishes/" + first).status()).isEqualTo(401);
        refused(
                service.api().as("PROJECT_LEAD", "X").get("/api/v1/wishes"),
                403,
                "not-your-mandate");
        refused(
                steps.actOnWish(albertslund, first, "place", Map.of("themeId", roads)),
                403,
                "not-your-mandate");
        var everything =
                "/api/v1/wishes?cycle=" + history.cycle() + "&organisation=0165&theme=" + youth;
        assertThat(steps.lead().get(everything + "&state=PLACED").json().path("items")).hasSize(1);
        assertThat(steps.lead().get(everything + "&state=ANSWERED").json().path("items")).isEmpty();
    }

    @Test
    void a_state_that_nothing_can_be_in_is_refused() {
        for (var list : List.of("/api/v1/wishes", "/api/v1/themes")) {
            refused(steps.lead().get(list + "?state=PLACD"), 400, "invalid-value");
        }
    }

    private Reply act(String wish, String verb, Object body) {
        return steps.actOnWish(steps.lead(), wish, verb, body);
    }

    private static Map<String, Object> outcome(String outcome, String reason) {
        return Map.of("outcome", outcome, "reason", reason);
    }

    private Map<String, Object> wish(String id, String title, String... themes) {
        return history.wish(id, title, themes);
    }

    private void decide(String theme, String type) {
        if (!"CANDIDATE".equals(steps.stateOf(theme))) {
            done(steps.act(steps.lead(), theme, "nominate", Map.of()));
        }
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        history.tell(
                History.MEETINGS,
                "meeting/MØ-" + theme,
                1,
                "decision.recorded",
                history.meeting("MØ-" + theme, history.decision(theme, type)));
    }

    @SafeVarargs
    private void submit(long sequence, Map<String, Object>... wishes) {
        answer(sequence, "SUBMITTED", List.of(wishes), null);
    }

    private void answer(
            long sequence,
            String state,
            List<Map<String, Object>> wishes,
            @Nullable String reason) {
        var data = new HashMap<>(history.response(ALBERTSLUND, state, List.of(), wishes));
        data.put("reason", reason);
        history.tell(
                History.RESPONSES,
                "response/" + history.response(ALBERTSLUND),
                sequence,
                "response.submitted",
                data);
    }

    private List<Event> outcomesTold() {
        return service.topics().ofType("revus.wish.events", "wish.outcome-recorded").stream()
                .filter(told -> told.data().path("cycleId").asString().equals(history.cycle()))
                .toList();
    }
}
