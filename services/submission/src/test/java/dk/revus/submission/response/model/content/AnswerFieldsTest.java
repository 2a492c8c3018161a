package dk.revus.submission.response.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.submission.response.model.content.ContinuityLink.Relation;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is asked for is seen when it changes, and holds the fingerprint; nobody has to say so.
 */
class AnswerFieldsTest {

    private static final Wish WISH =
            Saying.wish(
                    "ØN-165-2017-01",
                    1,
                    "Busser",
                    "Fordi",
                    "Flere",
                    new ThemeBase(ThemeBase.Kind.NEW, List.of()),
                    List.of(Saying.principle("P1", Degree.FULLY, "Ja")),
                    List.of());

    private static ResponseContent content(Wish wish) {
        return Saying.content("Kære KKR", "", List.of(), List.of(wish));
    }

    @TestFactory
    Stream<DynamicTest> every_field_of_a_wish_matters() {
        return AnswerFields.WISH.stream()
                .map(
                        field ->
                                DynamicTest.dynamicTest(
                                        field.name(),
                                        () ->
                                                matters(
                                                        "wishes[" + WISH.id() + "]." + field.name(),
                                                        Saying.other(
                                                                WISH,
                                                                field.name(),
                                                                other(field)))));
    }

    @TestFactory
    Stream<DynamicTest> every_field_of_an_answer_to_a_principle_matters() {
        return AnswerFields.PRINCIPLE_ANSWER.stream()
                .map(
                        field ->
                                DynamicTest.dynamicTest(
                                        field.name(),
                                        () ->
                                                matters(
                                                        "wishes[%s].principleAnswers[P1].%s"
                                                                .formatted(WISH.id(), field.name()),
                                                        answering(field))));
    }

    private static Wish answering(Field<PrincipleAnswer> field) {
        var answer = WISH.principleAnswers().getFirst();
        return Saying.other(
                WISH,
                "principleAnswers",
                List.of(Saying.other(answer, field.name(), other(field))));
    }

    private static void matters(String path, Wish changed) {
        assertThat(FieldChange.between(content(WISH), content(changed)))
                .extracting(FieldChange::field)
                .isNotEmpty()
                .allMatch(field -> field.startsWith(path));
        assertThat(ContentHash.of(content(changed))).isNotEqualTo(ContentHash.of(content(WISH)));
    }

    private static Object other(Field<?> field) {
        return switch (field.kind()) {
            case TEXT, EXAMPLE -> "Noget andet";
            case NUMBER -> 2;
            case CHOICE -> constant(field, 1);
            case CHOICES -> List.of(constant(field, 0), constant(field, 1));
            case MUNICIPALITIES, FILES -> List.of("153");
            case THEMES -> new ThemeBase(ThemeBase.Kind.PROPOSED, List.of("TE-2"));
            case PARTS ->
                    field.holds() == ContinuityLink.class
                            ? List.of(new ContinuityLink("KE-01", Relation.CONTINUES, ""))
                            : List.of(Saying.principle("P1", Degree.NOT, ""));
            case DAY, PART -> throw new AssertionError("A wish has none: " + field);
        };
    }

    private static Object constant(Field<?> field, int place) {
        return field.holds().getEnumConstants()[place];
    }

    private record Unclear(List<String> codes) {}

    @Test
    void codes_say_what_they_are_of() {
        assertThatThrownBy(() -> Fields.of(Unclear.class, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("What does it name?");
    }

    private record Newer(String title, @Later String evidence) {}

    @Test
    void what_was_asked_for_later_is_told_only_where_it_says_something() {
        var fields = Fields.of(Newer.class, "");
        assertThat(fields.said(new Newer("", ""))).containsOnlyKeys("title");
        assertThat(fields.said(new Newer("", "Målt"))).containsEntry("evidence", "Målt");
    }
}
