package dk.revus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.demo.Script.Email;
import dk.revus.local.demo.Script.Kind;
import dk.revus.local.demo.Script.MunicipalAnswer;
import dk.revus.local.demo.Script.ScriptedWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** "26 ud af 29 kommuner": what the script says adds up to what is known. */
class ScriptTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 8, 6);

    private final List<MunicipalAnswer> answers = Script.read().answers();

    @Test
    void twenty_six_of_twenty_nine_answer_with_wishes() {
        assertThat(answers).extracting(MunicipalAnswer::municipality).doesNotHaveDuplicates();
        assertThat(answers).hasSize(29);
        assertThat(with(answer -> answer.kind() == Kind.WISHES)).hasSize(24);
        assertThat(with(answer -> answer.kind() == Kind.LATE_WISHES)).hasSize(2);
        assertThat(with(answer -> answer.kind() == Kind.NO_WISHES)).hasSize(1);
        assertThat(with(answer -> List.of(Kind.DRAFT_ONLY, Kind.NOTHING).contains(answer.kind())))
                .hasSize(2);
    }

    @Test
    void three_are_sent_in_july_with_a_reservation() {
        var reserved = with(answer -> answer.reserved() != null);
        assertThat(reserved).hasSize(3);
        assertThat(reserved).allMatch(answer -> answer.kind() == Kind.WISHES);
        assertThat(reserved).allMatch(answer -> answer.moment().getMonthValue() == 7);
    }

    @Test
    void one_council_refuses_one_wish_and_leaves_others() {
        var refusing = with(answer -> answer.refused() != null);
        assertThat(refusing).hasSize(1);
        var answer = refusing.getFirst();
        assertThat(answer.reserved()).isNotNull();
        assertThat(answer.wished()).hasSizeGreaterThan(1);
        assertThat(answer.wished()).extracting(ScriptedWish::title).contains(answer.refused());
    }

    @Test
    void two_come_by_mail_in_july_and_one_of_them_is_confirmed() {
        var mailed = with(answer -> answer.email() != null);
        assertThat(mailed).hasSize(2);
        assertThat(mailed).allMatch(answer -> answer.kind() == Kind.WISHES);
        for (var answer : mailed) {
            var email = Objects.requireNonNull(answer.email());
            assertThat(email.receivedOn()).isBeforeOrEqualTo(answer.moment().toLocalDate());
            assertThat(answer.moment().getMonthValue()).isEqualTo(7);
        }
        var confirmed = mailed.stream().map(MunicipalAnswer::email).map(Email::confirmedAt);
        assertThat(confirmed.filter(Objects::nonNull))
                .singleElement()
                .satisfies(at -> assertThat(at.toLocalDate()).isBefore(LAST_DAY));
    }

    @Test
    void every_wish_says_that_it_is_made_up() {
        assertThat(answers.stream().flatMap(answer -> answer.wished().stream()))
                .isNotEmpty()
                .allMatch(wish -> wish.title().endsWith("(eksempeldata)"));
    }

    private List<MunicipalAnswer> with(Predicate<MunicipalAnswer> which) {
        return answers.stream().filter(which).toList();
    }
}
