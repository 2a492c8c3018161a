package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that goes out at once: written down from a letter, or changed by the council. */
class WholeAnswerTest {

    private static final String CALL = "/responses/IK-2017-01/";
    private static final String API = "calls/IK-2017-01/responses/";
    private static final String REGISTER = CALL + "151/register";
    private static final String LETTER = "OR-151-2017-01";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
    private final Visitor mayor = RunningPortal.as("MAYOR", "147");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private Visitor.Form letter() {
        return lead.get(REGISTER + "?originalId=" + LETTER)
                .form(REGISTER)
                .with("channel", "LETTER")
                .with("receivedOn", "2017-08-05")
                .with("wish-1-title", "Havnebus");
    }

    @Test
    void a_letter_is_written_down_with_its_original() {
        lead.send(letter());

        var json = GATEWAY.lastWrite().json();
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "151:register-on-behalf");
        assertThat(json.path("channel").asString()).isEqualTo("LETTER");
        assertThat(json.path("originalId").asString()).isEqualTo(LETTER);
        assertThat(json.path("noWishes").asBoolean(true)).isFalse();
        assertThat(json.at("/content/wishes/0/title").asString()).isEqualTo("Havnebus");
    }

    @Test
    void what_was_refused_is_told_at_its_field_and_nothing_typed_is_lost() {
        GATEWAY.refuse(
                "POST",
                API + "151:register-on-behalf",
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", "content.wishes[0].title"))));
        var page = lead.send(letter());

        assertThat(page.html().select("#error-summary a").attr("href")).isEqualTo("#wish-1-title");
        assertThat(page.form(REGISTER).value("wish-1-title")).isEqualTo("Havnebus");
        assertThat(page.form(REGISTER).value("originalId")).isEqualTo(LETTER);
    }

    @Test
    void what_the_council_agreed_to_is_sent_with_its_decision() {
        var form = mayor.get(CALL + "147/change").form(CALL + "147/change");
        assertThat(form.value("wish-1-title")).isEqualTo("Hurtige busser på tværs (eksempeldata)");

        mayor.send(form.with("body", "Kommunalbestyrelsen").with("date", "2017-09-12"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "147:change-after-reservation");
        assertThat(GATEWAY.lastWrite().json().path("body").asString())
                .isEqualTo("Kommunalbestyrelsen");
        assertThat(GATEWAY.lastWrite().json().at("/content/wishes").size()).isEqualTo(2);
    }
}
