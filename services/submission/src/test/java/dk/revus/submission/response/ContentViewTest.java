package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.ContinuityLink.Relation;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.ThemeRank;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of an answer is what can be sent. */
class ContentViewTest {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static ResponseContent content() {
        var wish =
                Saying.wish(
                        "ØN-165-2017-01",
                        1,
                        "Busser",
                        "Fordi",
                        "Flere",
                        new ThemeBase(ThemeBase.Kind.PROPOSED, List.of("TE-1")),
                        List.of(Saying.principle("P1", Degree.PARTLY, "Ja")),
                        List.of(new ContinuityLink("KE-01", Relation.REPLACES, "Trafik")));
        return Saying.content(
                "Kære KKR",
                "Erhvervschefen",
                List.of(new ThemeRank("TE-1", 1)),
                List.of(Saying.reaching(wish, List.of("153"), "DTU", "2019")));
    }

    @Test
    void it_can_be_sent_back_as_it_is() {
        var shown = STRICT.writeValueAsString(ContentView.of(content()));
        assertThat(STRICT.readValue(shown, ContentInput.class).content()).isEqualTo(content());
    }

    @Test
    void a_wish_has_one_id_as_everywhere_in_the_API() {
        var wish = STRICT.valueToTree(ContentView.of(content())).at("/wishes/0");
        assertThat(wish.path("wishId").asString()).isEqualTo("ØN-165-2017-01");
        assertThat(wish.has("id")).isFalse();
        assertThat(wish.has("written")).isFalse();
    }
}
