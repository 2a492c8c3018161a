package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The secretariat has thousands of messages, and reads a page of them. */
class PagesOfMessagesTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String KEY = "1497266402000~receipt-KV-165-2017-1-165";

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void thereAreMore() {
        GATEWAY.reset();
        GATEWAY.answer(
                "GET",
                "messages",
                200,
                ((ObjectNode) FakeGateway.known("messages")).put("next", KEY));
    }

    @Test
    void only_one_page_is_asked_for_and_the_next_is_offered() {
        var page = mayor.get("/messages").html();

        assertThat(GATEWAY.reads()).filteredOn(one -> one.path().equals("messages")).hasSize(1);
        assertThat(page.select("a:contains(Ældre beskeder)").eachAttr("href"))
                .containsExactly("/messages?after=" + KEY);
        assertThat(page.select("a:contains(Til de nyeste)")).isEmpty();
    }

    @Test
    void who_marks_a_message_as_read_stays_on_the_page() {
        var page = mayor.get("/messages?after=" + KEY);

        assertThat(page.html().select("a:contains(Til de nyeste)").eachAttr("href"))
                .containsExactly("/messages");
        var form = page.form("/messages/BE-0001/mark-read?after=" + KEY);
        assertThat(mayor.send(form).header("Location"))
                .isEqualTo("/messages?after=" + KEY + "&done=message-read");
    }

    @Test
    void the_time_that_is_shown_is_the_time_that_orders() {
        var messages = (ObjectNode) FakeGateway.known("messages");
        ((ObjectNode) messages.path("items").path(0)).put("toldAt", "2017-06-01T08:00:00Z");
        GATEWAY.answer("GET", "messages", 200, messages);

        assertThat(mayor.get("/messages").html().select("time").eachText().getFirst())
                .startsWith("1. juni 2017");
    }
}
