package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.CALL;
import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever makes a page from the form can send what it lets people write. */
class AnsweringFromTheFormIT {

    private static final String WISH = "wishes[].";

    private static LetterOfMay letter;
    private static TownHall albertslund;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
        albertslund = new TownHall(letter, "165");
        albertslund.save(albertslund.editor(), draft(wish(1, "Busser")));
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Stream<JsonNode> fields() {
        var form = letter.service().api().get(CALL + "/form");
        assertThat(form.status()).as(form.body()).isEqualTo(200);
        return form.json().path("fields").valueStream();
    }

    private static Map<String, Object> saying(String field, Object said) {
        var wish = new TreeMap<>(wish(1, "Busser"));
        wish.put(field, said);
        return draft(wish);
    }

    private static Api.Reply saved(Map<String, Object> content) {
        return albertslund.now(albertslund.editor()).put(albertslund.path(), content);
    }

    private static void refusedAt(String field, Api.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void everybody_who_may_read_the_call_may_read_its_form() {
        assertThat(fields().map(field -> field.path("path").asString()))
                .contains("wishes[].landsdele", "wishes[].principleAnswers[].evidence");
        var unknown = letter.service().api().get("/api/v1/calls/IK-2017-09/form");
        assertThat(unknown.code()).isEqualTo("not-found");
    }

    /** What the portal's own tests fill in is what is asked here. */
    @Test
    void the_pages_are_tested_with_this_form() throws IOException {
        var file = Path.of("../portal/src/test/resources/gateway/form.json");
        var pages = JsonMapper.shared().readTree(Files.readString(file)).path("fields");
        assertThat(pages.valueStream().toList()).isEqualTo(fields().toList());
    }

    @Test
    void a_text_holds_as_much_as_the_form_says_and_no_more() {
        var texts =
                fields().filter(field -> !field.path("longest").isNull())
                        .filter(field -> field.path("path").asString().matches("wishes\\[]\\.\\w+"))
                        .toList();
        assertThat(texts).hasSizeGreaterThan(3);
        for (var text : texts) {
            var name = text.path("path").asString().substring(WISH.length());
            int longest = text.path("longest").asInt();
            var full = saved(saying(name, "å".repeat(longest)));
            assertThat(full.status()).as(name + full.body()).isEqualTo(200);
            refusedAt("wishes[0]." + name, saved(saying(name, "å".repeat(longest + 1))));
        }
    }

    @Test
    void what_is_chosen_among_the_choices_is_kept_and_each_once() {
        var choices =
                fields().filter(field -> field.path("code").asString().equals("wishes.landsdele"))
                        .flatMap(field -> field.path("choices").valueStream())
                        .map(JsonNode::asString)
                        .toList();
        assertThat(choices).containsExactly("DK011", "DK012", "DK013", "DK014");
        var kept = saved(saying("landsdele", choices)).json().at("/content/wishes/0/landsdele");
        assertThat(kept.valueStream().map(JsonNode::asString)).isEqualTo(choices);
        refusedAt("wishes[0].landsdele", saved(saying("landsdele", List.of("DK011", "DK011"))));
        assertThat(saved(saying("landsdele", List.of("DK021"))).code()).isEqualTo("invalid-value");
    }

    @Test
    void how_a_municipality_knows_is_kept_with_its_answer() {
        var answer =
                Map.of("principleId", "P1", "degree", "FULLY", "text", "Ja", "evidence", "Målt");
        var kept = saved(saying("principleAnswers", List.of(answer))).json();
        assertThat(kept.at("/content/wishes/0/principleAnswers/0/evidence").asString())
                .isEqualTo("Målt");
    }
}
