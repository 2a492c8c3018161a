package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A browser that goes back shows what was typed in a form that is new to the platform. Sent again
 * as it is, it leads to what it made the first time.
 */
class SendingAgainTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void a_theme_is_proposed_once() {
        GATEWAY.answer("POST", "themes", 201, Map.of("themeId", "TE-2017-99"));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var theme = FakeGateway.known("themes").path("items").get(0);
        var form =
                secretary
                        .get("/themes")
                        .form("/themes")
                        .with("title", theme.path("title").asString())
                        .with("summary", theme.path("summary").asString())
                        .with("origin", theme.path("origin").asString());

        assertThat(secretary.send(form).header("Location"))
                .isEqualTo("/themes/TE-2017-01?done=theme-propose-before");
        assertThat(GATEWAY.writes()).isEmpty();
        assertThat(secretary.send(form.with("summary", "Noget andet")).header("Location"))
                .isEqualTo("/themes/TE-2017-99?done=theme-propose");
    }

    @Test
    void a_call_is_drafted_once() {
        GATEWAY.answer("POST", "calls", 201, Map.of("callId", "IK-2017-99"));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var typed = secretary.get("/calls/IK-2017-02/edit").form("/calls/IK-2017-02/edit");
        var form = new Visitor.Form("/calls/new", typed.fields());

        assertThat(secretary.send(form).header("Location"))
                .isEqualTo("/calls/IK-2017-02?done=call-draft-before");
        assertThat(secretary.send(form.with("maxWishes", "")).header("Location"))
                .as("the service gave it the usual number")
                .isEqualTo("/calls/IK-2017-02?done=call-draft-before");
        assertThat(GATEWAY.writes()).isEmpty();
        assertThat(secretary.send(form.with("maxWishes", "7")).header("Location"))
                .isEqualTo("/calls/IK-2017-99?done=call-draft");
        assertThat(
                        secretary
                                .send(secretary.get("/calls/new").form("/calls/new"))
                                .header("Location"))
                .as("one that says nothing is no repeat")
                .isEqualTo("/calls/IK-2017-99?done=call-draft");
    }

    @Test
    void the_strategy_is_drafted_once() {
        var region = RunningPortal.as("REGION_OFFICER", "1084");
        GATEWAY.answer("GET", "strategies", 200, Map.of("items", java.util.List.of()));
        var form =
                region.get("/strategies")
                        .form("/strategies")
                        .with("title", "ReVUS 2019-2022")
                        .with("text-TE-2017-02", "Fremkommelighed på tværs af regionen.");
        GATEWAY.reset();
        GATEWAY.refuse("POST", "strategies", 409, "already-drafted", Map.of());

        assertThat(region.send(form).header("Location"))
                .isEqualTo("/strategies/ST-2019-2022?done=strategy-draft-before");
        var other = region.send(form.with("text-TE-2017-02", "Noget andet"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.form("/strategies").value("text-TE-2017-02")).isEqualTo("Noget andet");
    }

    @Test
    void going_back_after_a_merge_ticks_no_other_theme() {
        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/themes").html();
        assertThat(page.select("form[action=/themes/merge]").attr("autocomplete")).isEqualTo("off");
    }
}
