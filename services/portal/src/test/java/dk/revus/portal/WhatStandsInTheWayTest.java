package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A page whose next step is blocked says why, and what is to be done first. */
class WhatStandsInTheWayTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void nothingIsInTheWay() {
        GATEWAY.reset();
    }

    private static void blocked(String thing, String verb, String code) {
        var shown = known(thing);
        shown.putArray("allowedActions");
        shown.putObject("blockedBecause").put(verb, code).put("correct", "not-your-mandate");
        GATEWAY.answer("GET", thing, 200, shown);
    }

    /** One of a list, by its id. */
    private static ObjectNode known(String thing) {
        var at = thing.split("/", 2);
        return FakeGateway.known(at[0])
                .path("items")
                .valueStream()
                .filter(one -> one.valueStream().anyMatch(v -> v.asString("").equals(at[1])))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "meetings/MØ-2017-09-01, record-decision, nothing-to-decide, /themes",
        "meetings/MØ-2017-09-01, hold, not-before-its-day,",
        "strategies/ST-2019-2022, adopt, theme-not-prioritised, /meetings",
        "themes/TE-2017-01, nominate, no-basis, /wishes",
        "themes/TE-2017-01, complete, no-project, /projects",
        "themes/TE-2017-01, complete, open-projects, /projects",
        "projects/PJ-2018-01, grant, only-accept-or-reject,",
        "projects/PJ-2018-01, submit-report, period-not-ended,",
        "projects/PJ-2018-01, close, report-awaits-approval,",
        "projects/PJ-2018-01, close, no-approved-report,",
        "projects/PJ-2018-01, approve-report, four-eyes-required,",
        "wishes/ØN-165-2017-01, place, no-theme-yet, /themes",
        "calls/IK-2017-01, sign, call-incomplete, /calls/IK-2017-01/edit",
        "calls/IK-2017-01, publish, signature-missing,",
        "calls/IK-2017-01, publish, nobody-invited, /calls/IK-2017-01/edit",
        "calls/IK-2017-01, publish, deadline-in-the-past, /calls/IK-2017-01/edit",
        "calls/IK-2017-01, finish-processing, processing-unfinished, /screenings",
    })
    void is_said_with_the_way_on(String thing, String verb, String code, String place) {
        blocked(thing, verb, code);
        for (var language :
                Map.of("da", "Det står i vejen", "en", "What stands in the way").entrySet()) {
            var page = secretary.get("/" + thing + "?lang=" + language.getKey()).html();
            var way = page.select("section:has(> h2:containsOwn(" + language.getValue() + "))");

            assertThat(way).as(page.text()).hasSize(1);
            assertThat(way.select("h3").text()).isNotBlank();
            assertThat(way.select("p").eachText()).hasSize(2).noneMatch(String::isBlank);
            assertThat(way.text()).doesNotContain(code);
            assertThat(way.select("a").eachAttr("href"))
                    .isEqualTo(place == null ? List.of() : List.of(place));
        }
    }

    @Test
    void what_is_anothers_to_do_or_done_already_is_not_in_the_way() {
        blocked("projects/PJ-2018-01", "reach-milestone", "milestone-already-reached");

        assertThat(secretary.get("/projects/PJ-2018-01").html().text())
                .doesNotContain("Det står i vejen");
    }
}
