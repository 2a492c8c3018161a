package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service asks for is asked for on every page, though no page has heard of it. */
class AskingForMoreTest {

    private static final String PAGE = "/responses/IK-2017-01/165";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void theServiceAsksForMore() {
        GATEWAY.reset();
        var form = (ObjectNode) FakeGateway.known("form");
        var fields = (ArrayNode) form.path("fields");
        add(fields, "wishes[].places", "CHOICES").putArray("choices").add("EAST").add("WEST");
        add(fields, "wishes[].principleAnswers[].proof", "AREA").put("longest", 2000);
        GATEWAY.answer("GET", "calls/IK-2017-01/form", 200, form);
    }

    private static ObjectNode add(ArrayNode fields, String path, String kind) {
        return fields.addObject()
                .put("path", path)
                .put("code", path.replace("[]", ""))
                .put("kind", kind)
                .put("required", false);
    }

    private Visitor.Form form() {
        return mayor.get(PAGE).form(PAGE);
    }

    @Test
    void it_is_written_and_sent() {
        mayor.send(form().with("wish-1-places", "EAST").with("wish-1-proof-P1", "Målt i 2016"));
        var wish = GATEWAY.lastWrite().json().at("/wishes/0");
        assertThat(wish.path("places").valueStream().map(place -> place.asString()))
                .containsExactly("EAST");
        assertThat(wish.at("/principleAnswers/0/proof").asString()).isEqualTo("Målt i 2016");
    }

    @Test
    void what_was_said_before_is_there_to_be_changed() {
        saying();
        var page = mayor.get(PAGE).html();
        assertThat(page.select("#wish-1-places-WEST").hasAttr("checked")).isTrue();
        assertThat(page.select("#wish-1-places-EAST").hasAttr("checked")).isFalse();
        assertThat(page.select("#wish-1-proof-P1").val()).isEqualTo("Målt");
    }

    private static void saying() {
        var response = (ObjectNode) FakeGateway.known(RESPONSE);
        var wish = (ObjectNode) response.at("/content/wishes/0");
        wish.putArray("places").add("WEST");
        ((ObjectNode) wish.at("/principleAnswers/0")).put("proof", "Målt");
        GATEWAY.answer("GET", RESPONSE, 200, response);
    }

    @Test
    void what_is_wrong_with_it_is_told_at_it() {
        GATEWAY.refuse(
                "PUT",
                RESPONSE,
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(
                                Map.of(
                                        "field",
                                        "wishes[0].principleAnswers[0].proof",
                                        "message",
                                        "size"),
                                Map.of("field", "wishes[0].places", "message", "size"))));
        var page = mayor.send(form().with("wish-1-proof-P1", "Målt"));
        assertThat(page.html().select("#error-summary a").eachAttr("href"))
                .contains("#wish-1-proof-P1", "#wish-1-places");
        assertThat(page.form(PAGE).value("wish-1-proof-P1")).isEqualTo("Målt");
    }

    @Test
    void two_who_wrote_at_once_see_it_side_by_side() {
        saying();
        var saved = FakeGateway.known(RESPONSE).deepCopy();
        GATEWAY.refuse(
                "PUT",
                RESPONSE,
                412,
                "version-conflict",
                Map.of("currentVersion", 5, "current", saved));
        var page = mayor.send(form().with("wish-1-proof-P1", "Målt igen"));
        assertThat(page.text()).contains("Målt igen");
    }

    @Test
    void it_can_be_opened_and_answered_afterwards() {
        var asked = "/screenings/SV-161-2017/ask";
        var paths =
                RunningPortal.as("KKR_SECRETARIAT", "KKR")
                        .get(asked)
                        .html()
                        .select("input[name=field]")
                        .eachAttr("value");
        assertThat(paths).anyMatch(path -> path.matches("wishes\\[.*]\\.places"));
        assertThat(paths).noneMatch(path -> path.endsWith("rank"));
    }
}
