package dk.revus.notification.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text can be written, and none tells what is not the reader's. */
class WordingTest {

    @ParameterizedTest
    @EnumSource
    void every_text_is_complete_when_its_fields_are_given(Wording wording) {
        var text = wording.render(valuesFor(wording.template()));
        assertThat(text.subject()).isNotBlank().doesNotContain("{", "}", "\n");
        assertThat(text.body()).isNotBlank().doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource
    void every_text_names_only_what_may_be_told(Wording wording) {
        assertThat(wording.template().fields()).allMatch(Field::mayBeTold);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_with_an_internal_field_is_refused(Wording wording) {
        var leaking =
                "Emne: %s\n%s{organisation-email}"
                        .formatted(wording.template().subject(), wording.template().body());
        assertThatThrownBy(() -> Template.parse(leaking)).hasMessageContaining("may not be told");
    }

    @ParameterizedTest
    @EnumSource
    void what_it_is_about_is_called_by_its_name_and_not_by_an_id(Wording wording) {
        assertThat(wording.template().subject()).doesNotContain("-id}");
    }

    /** "SV-165-2017" is to find it by; no sentence calls an answer so. */
    @ParameterizedTest
    @EnumSource
    void the_id_of_an_answer_stands_in_a_line_of_its_own(Wording wording) {
        assertThat(wording.template().body().lines().filter(line -> line.contains("{response-id}")))
                .allMatch("Svar {response-id}"::equals);
    }

    /** "mindre end 1 arbejdsdag til fristen" is a sentence here, and a part of one elsewhere. */
    @Test
    void a_subject_begins_with_a_capital_whatever_it_begins_with() {
        var template = Template.parse("Emne: {reminder-days} til fristen\nDer er {reminder-days}.");
        var text = template.render(Map.of(Field.REMINDER_DAYS, "mindre end 1 arbejdsdag"));
        assertThat(text.subject()).isEqualTo("Mindre end 1 arbejdsdag til fristen");
        assertThat(text.body()).startsWith("Der er mindre end 1 arbejdsdag.");
    }

    @ParameterizedTest
    @EnumSource
    void a_title_stands_in_the_marks_that_the_pages_use(Wording wording) {
        assertThat(wording.template().subject() + wording.template().body()).doesNotContain("\"");
    }

    @Test
    void a_field_without_a_value_is_an_error_and_never_an_empty_place() {
        assertThatThrownBy(() -> Wording.OUTCOME.render(Map.of(Field.WISH_TITLE, "Grøn")))
                .hasMessageContaining("Nothing was given");
    }

    @Test
    void what_people_wrote_is_not_read_as_a_template() {
        var values = valuesFor(Wording.OUTCOME.template());
        values.put(Field.WISH_TITLE, "Ønske {wish-id} $1");
        assertThat(Wording.OUTCOME.render(values).body()).contains("Ønske {wish-id} $1");
    }

    @Test
    void a_title_with_line_breaks_cannot_add_a_mail_header() {
        var values = valuesFor(Wording.OUTCOME.template());
        values.put(Field.WISH_TITLE, "Grøn\r\nBcc: alle@kommune.example");
        assertThat(Wording.OUTCOME.render(values).subject()).doesNotContain("\r", "\n");
    }

    @Test
    void a_line_that_word_ended_ends_in_the_mail_too() {
        var values = valuesFor(Wording.OUTCOME.template());
        values.put(Field.WISH_REASON, "Flere afgange.\u000BBedre stier.\u0007");
        assertThat(Wording.OUTCOME.render(values).body())
                .contains("Flere afgange.\nBedre stier.")
                .doesNotContain("\u0007");
    }

    private static Map<Field, String> valuesFor(Template template) {
        return Arrays.stream(Field.values())
                .filter(template.fields()::contains)
                .collect(Collectors.toMap(Function.identity(), Field::written));
    }
}
