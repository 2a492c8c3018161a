package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.FormView.FieldView;
import dk.revus.submission.response.FormView.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever makes a page for answering needs no more than this. */
class FormViewTest {

    private static final FormView FORM = FormView.of("IK-2017-01");

    private static FieldView field(String path) {
        return FORM.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_short_text_is_a_line_and_a_long_one_an_area() {
        assertThat(field("wishes[].title"))
                .isEqualTo(
                        new FieldView(
                                "wishes[].title", "wishes.title", Kind.LINE, 200, true, List.of()));
        assertThat(field("wishes[].problem"))
                .isEqualTo(
                        new FieldView(
                                "wishes[].problem",
                                "wishes.problem",
                                Kind.AREA,
                                4000,
                                true,
                                List.of()));
        assertThat(field("wishes[].partners").required()).isFalse();
    }

    @Test
    void what_is_chosen_says_among_what() {
        var degree = field("wishes[].principleAnswers[].degree");
        assertThat(degree.kind()).isEqualTo(Kind.CHOICE);
        assertThat(degree.choices()).containsExactly("FULLY", "PARTLY", "NOT");
        assertThat(degree.longest()).isNull();
        assertThat(degree.required()).isTrue();
        assertThat(field("wishes[].affected").kind()).isEqualTo(Kind.MUNICIPALITIES);
        assertThat(field("wishes[].themeBase").kind()).isEqualTo(Kind.THEMES);
        assertThat(field("attachmentIds").kind()).isEqualTo(Kind.FILES);
    }

    @Test
    void it_comes_in_the_order_in_which_an_answer_is_read() {
        assertThat(FORM.fields())
                .extracting(FieldView::path)
                .startsWith("coverText", "contact", "themeRanks[].rank", "wishes[].rank")
                .containsSubsequence("localDecision.body", "reservation.body", "attachmentIds")
                .doesNotHaveDuplicates();
    }
}
