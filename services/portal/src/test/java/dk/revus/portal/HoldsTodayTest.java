package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever changes something sees what holds until then: in the field, or beside it. */
class HoldsTodayTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "screenings/SV-147-2017 | extend-clarification | deadline"
                        + " | Nu: søndag den 20. august 2017",
                "screenings/SV-147-2017 | correct-clarification | deadline | 2017-08-20",
                "screenings/SV-161-2017 | check-formal | ok | yes",
                "screenings/SV-161-2017 | assign | account | Nu: KKR-sekretariatet",
                "projects/PJ-2018-01 | correct-milestone | reachedOn | 2018-05-20",
                "projects/PJ-2018-01 | correct-milestone | reached | yes"
            })
    void it_is_shown_where_it_is_changed(String thing, String verb, String field, String today) {
        allow(thing, verb);

        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/" + thing);

        var action = "/" + thing + "/" + verb;
        var form = page.html().select("form[action=" + action + "]");
        assertThat(form.text() + " " + page.form(action).value(field)).contains(today);
    }

    /** What holds now is read on any day: "today" beside a day says that it is today's. */
    @ParameterizedTest
    @CsvSource({"da, Nu: søndag den 20. august 2017", "en, Now: Sunday 20 August 2017"})
    void a_day_that_holds_now_is_not_said_to_be_today(String language, String now) {
        allow("screenings/SV-147-2017", "extend-clarification");

        var page =
                RunningPortal.as("KKR_SECRETARIAT", "KKR")
                        .get("/screenings/SV-147-2017?lang=" + language);

        assertThat(page.html().select("#extend-clarification").text()).contains(now);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls/IK-2017-01/amend, søndag den 6. august 2017, 2017-08-06",
        "/calls/IK-2015-01/reopen, fredag den 15. august 2014, ''"
    })
    void a_calls_last_day_is_shown_where_it_is_moved(String page, String day, String value) {
        var shown = RunningPortal.as("SECRETARIAT_LEAD", "KKR").get(page);

        assertThat(shown.html().select("main").text()).contains(day);
        assertThat(shown.form(page).value("lastDay")).isEqualTo(value);
    }

    private static void allow(String thing, String verb) {
        var known = FakeGateway.known(thing.replaceAll("/PJ.*", ""));
        var one = (ObjectNode) (thing.startsWith("projects/") ? known.at("/items/0") : known);
        GATEWAY.answer("GET", thing, 200, one.putPOJO("allowedActions", List.of(verb)));
    }
}
