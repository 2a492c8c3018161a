package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody reads at a field that breaks its constraint says what to write there instead. */
class ConstraintSentencesTest {

    private static ValidatorFactory validation;

    private record Wrong(
            @NotNull String missing,
            @NotBlank String blank,
            @NotEmpty List<String> none,
            @Size(max = 3) String tooLong,
            @Size(min = 2, max = 50) List<String> tooFew,
            @Pattern(regexp = "\\d{4}-H[12]") String form,
            @Min(1) int small,
            @Max(20) int large,
            @Positive int negative,
            @Digits(integer = 3, fraction = 1) BigDecimal exact,
            @Email String mail) {}

    private static final Wrong WRONG =
            new Wrong(
                    "there",
                    " ",
                    List.of(),
                    "abcd",
                    List.of("a"),
                    "2017",
                    0,
                    21,
                    -1,
                    new BigDecimal("1.25"),
                    "name");

    @BeforeAll
    static void start() {
        validation = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void stop() {
        validation.close();
    }

    @Test
    void every_constraint_has_a_sentence_of_ours() {
        var said = new HashSet<>(validation.getValidator().validate(WRONG));
        said.addAll(validation.getValidator().validateValue(Wrong.class, "missing", null));

        assertThat(said)
                .hasSize(11)
                .allSatisfy(
                        violation ->
                                assertThat(violation.getMessage())
                                        .as(violation.getPropertyPath().toString())
                                        .matches("(Give|Write) .+[.]")
                                        .doesNotContain("{", "must"));
    }

    @Test
    void a_size_tells_its_bounds() {
        assertThat(sentenceAt("tooLong"))
                .isEqualTo("Give at most 3; a text counts its characters, a list what is in it.");
        assertThat(sentenceAt("tooFew")).startsWith("Give at least 2 and at most 50; ");
    }

    private static String sentenceAt(String field) {
        return validation
                .getValidator()
                .validateProperty(WRONG, field)
                .iterator()
                .next()
                .getMessage();
    }
}
