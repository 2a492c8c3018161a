package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two people put something right at the same time. Whoever comes second is told, and what the first
 * wrote stays wherever the second has changed nothing.
 */
class CorrectingAtTheSameTimeTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    /**
     * @param id in its list, as the API has it
     * @param theirs the field that the first has corrected, as a pointer
     * @param mine the field of the form that the second has corrected
     */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "themes, TE-2017-06, /themes/TE-2017-06, correct, KKR_SECRETARIAT, KKR, /summary, title",
        "themes, TE-2017-06, /themes/TE-2017-06, correct, KKR_SECRETARIAT, KKR, /title, summary",
        "meetings, MØ-2017-09-01, /meetings/MØ-2017-09-01, correct, KKR_SECRETARIAT, KKR, /title,"
                + " date",
        "strategies, ST-2019-2022, /strategies/ST-2019-2022, correct, REGION_OFFICER, 1084,"
                + " /sections/0/text, title",
        "strategies, ST-2019-2022, /strategies/ST-2019-2022, correct, REGION_OFFICER, 1084, /title,"
                + " text-TE-2017-02",
        "projects, PJ-2018-02, /projects/PJ-2018-02, correct, PROJECT_LEAD, 165, /summary, title",
        "projects, PJ-2018-02, /projects/PJ-2018-02, correct, PROJECT_LEAD, 165,"
                + " /milestones/1/title, milestone-1-title",
        "projects, PJ-2018-02, /projects/PJ-2018-02, correct, PROJECT_LEAD, 165,"
                + " /indicators/0/unit, indicator-1-title",
        "wishes, ØN-165-2017-02, /wishes/ØN-165-2017-02, correct-outcome, SECRETARIAT_LEAD, KKR,"
                + " /reason, because",
        "calls, IK-2017-01, /calls/IK-2017-01, amend, SECRETARIAT_LEAD, KKR, /title, maxWishes"
    })
    void what_a_colleague_wrote_stays(
            String list,
            String id,
            String page,
            String verb,
            String role,
            String organisation,
            String theirs,
            String mine) {
        var second = RunningPortal.as(role, organisation);
        var where = verb.equals("amend") ? page + "/amend" : page;
        var form = second.get(where).form(page + "/" + verb).with(mine, "2");
        correctedMeanwhile(list, id, theirs, "Rettet af en anden");
        GATEWAY.refuse("POST", list + "/" + id + ":" + verb, 412, "version-conflict", Map.of());

        var refused = second.send(form);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.html().select("#error-summary").text())
                .contains("Det, du ikke har rørt, viser nu, hvad den anden har gemt");
        var again = refused.form(page + "/" + verb);
        assertThat(again.value(mine)).isEqualTo("2");
        assertThat(again.value("_version")).isEqualTo("99");
        second.send(again);
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"99\"");
        assertThat(GATEWAY.lastWrite().json().toString()).contains("Rettet af en anden");
    }

    private static void correctedMeanwhile(String list, String id, String theirs, String text) {
        GATEWAY.answer("GET", list + "/" + id, 200, changed(list, id, theirs, text));
    }

    private static ObjectNode changed(String list, String id, String theirs, String text) {
        var thing = thing(list, id);
        int last = theirs.lastIndexOf('/');
        ((ObjectNode) thing.at(theirs.substring(0, last))).put(theirs.substring(last + 1), text);
        return thing.put("version", 99);
    }

    private static ObjectNode thing(String list, String id) {
        return FakeGateway.known(list)
                .path("items")
                .valueStream()
                .filter(item -> item.valueStream().map(JsonNode::toString).anyMatch(quoted(id)))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.function.Predicate<String> quoted(String id) {
        return ("\"" + id + "\"")::equals;
    }

    @Test
    void what_both_have_changed_stands_side_by_side() {
        var second = RunningPortal.as("REGION_OFFICER", "1084");
        var address = "/strategies/ST-2019-2022/correct";
        var form =
                second.get("/strategies/ST-2019-2022")
                        .form(address)
                        .with("text-TE-2017-02", "Min tekst");
        correctedMeanwhile("strategies", "ST-2019-2022", "/sections/0/text", "Den andens tekst");
        GATEWAY.refuse(
                "POST", "strategies/ST-2019-2022:correct", 412, "version-conflict", Map.of());

        var refused = second.send(form);

        assertThat(refused.html().select("form .changed").text())
                .isEqualTo("Afsnittets tekst (Infrastruktur) Den andens tekst Min tekst");
        assertThat(refused.form(address).value("text-TE-2017-02")).isEqualTo("Min tekst");
        assertThat(second.send(refused.form(address)).html().select("form .changed"))
                .as("sent again, it is their own choice")
                .isEmpty();
    }

    @Test
    void a_decision_that_a_colleague_corrected_is_corrected_where_it_holds_now() {
        var second = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var page = "/meetings/MØ-2017-09-01";
        var address = page + "/correct-decision";
        var form =
                second.get(page)
                        .form(address)
                        .with("text", "Min tekst")
                        .with("because", "Min grund");
        assertThat(form.value("decisionId")).isEqualTo("BE-2017-02");
        GATEWAY.answer("GET", "meetings/MØ-2017-09-01", 200, correctedOnceMore());
        GATEWAY.refuse(
                "POST",
                "meetings/MØ-2017-09-01:correct-decision",
                412,
                "version-conflict",
                Map.of());

        var refused = second.send(form);

        var again = refused.form(address);
        assertThat(refused.html().select("details:has(form .changed)").hasAttr("open")).isTrue();
        assertThat(refused.html().select("form .changed td").eachText())
                .containsExactly("Deres tekst", "Min tekst");
        assertThat(again.value("decisionId")).isEqualTo("BE-2017-03");
        assertThat(again.value("text")).isEqualTo("Min tekst");
        assertThat(again.value("reason")).as("left alone").isEqualTo("Deres begrundelse");
        assertThat(again.value("because")).isEqualTo("Min grund");
        second.send(again);
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"99\"");
        assertThat(GATEWAY.lastWrite().json().path("decisionId").asString())
                .isEqualTo("BE-2017-03");
    }

    private static ObjectNode correctedOnceMore() {
        var meeting = thing("meetings", "MØ-2017-09-01");
        var decisions = (ArrayNode) meeting.path("decisions");
        var held = (ObjectNode) decisions.get(1);
        decisions.add(
                held.deepCopy()
                        .put("decisionId", "BE-2017-03")
                        .put("text", "Deres tekst")
                        .put("reason", "Deres begrundelse")
                        .put("corrects", "BE-2017-02"));
        held.put("correctedBy", "BE-2017-03");
        return meeting.put("version", 99);
    }

    @Test
    void the_register_is_kept_organisation_by_organisation() {
        var second = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var address = "/organisations/165/correct";
        var form = second.get("/organisations").form(address).with("email", "ny@kommune.example");
        var register = (ObjectNode) FakeGateway.known("organisations");
        register.path("items")
                .valueStream()
                .filter(one -> one.path("organisation").asString().equals("165"))
                .forEach(
                        one -> ((ObjectNode) one).put("name", "Albertslund By").put("version", 99));
        GATEWAY.answer("GET", "organisations", 200, register);
        GATEWAY.refuse("POST", "organisations/165:correct", 412, "version-conflict", Map.of());

        second.send(second.send(form).form(address));

        assertThat(GATEWAY.lastWrite().body())
                .contains("\"name\":\"Albertslund By\"", "\"email\":\"ny@kommune.example\"");
    }

    @Test
    void a_milestone_that_a_colleague_took_away_does_not_come_back_and_none_takes_its_place() {
        var second = RunningPortal.as("PROJECT_LEAD", "165");
        var address = "/projects/PJ-2018-02/correct";
        var form =
                second.get("/projects/PJ-2018-02")
                        .form(address)
                        .with("milestone-2-title", "Første tur i drift");
        var shorter = thing("projects", "PJ-2018-02").put("version", 99);
        ((tools.jackson.databind.node.ArrayNode) shorter.path("milestones")).remove(0);
        GATEWAY.answer("GET", "projects/PJ-2018-02", 200, shorter);
        GATEWAY.refuse("POST", "projects/PJ-2018-02:correct", 412, "version-conflict", Map.of());

        second.send(second.send(form).form(address));

        assertThat(GATEWAY.lastWrite().json().path("milestones").toString())
                .isEqualTo(
                        "[{\"milestoneId\":\"M2\",\"title\":\"Første tur i drift\","
                                + "\"planned\":\"2018-12-01\"}]");
    }

    @Test
    void a_file_that_a_colleague_added_to_a_call_stays() {
        var second = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var form = second.get("/calls/IK-2017-01/amend").form("/calls/IK-2017-01/amend");
        var call = thing("calls", "IK-2017-01").put("version", 99);
        call.putArray("attachmentIds").add(unticked(second));
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        GATEWAY.refuse("POST", "calls/IK-2017-01:amend", 412, "version-conflict", Map.of());

        second.send(second.send(form.with("title", "Ny")).form("/calls/IK-2017-01/amend"));

        assertThat(GATEWAY.lastWrite().json().path("attachmentIds"))
                .isEqualTo(call.path("attachmentIds"));
    }

    private static String unticked(Visitor reader) {
        return reader.get("/calls/IK-2017-01/amend")
                .html()
                .select("[name=attachmentIds]:not([checked])")
                .attr("value");
    }
}
