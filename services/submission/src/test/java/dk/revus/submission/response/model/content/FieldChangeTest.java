package dk.revus.submission.response.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two versions side by side: what was written, what is written now. */
class FieldChangeTest {

    private static final String FIRST = "ØN-165-2017-01";
    private static final String SECOND = "ØN-165-2017-02";

    private static Wish wish(String id, int rank, String problem) {
        return Saying.wish(
                id,
                rank,
                "Titel " + id,
                problem,
                "",
                new ThemeBase(ThemeBase.Kind.NEW, List.of()),
                List.of(),
                List.of());
    }

    private static ResponseContent content(String cover, Wish... wishes) {
        return Saying.content(cover, "", List.of(), List.of(wishes));
    }

    @Test
    void the_same_content_has_no_changes() {
        var same = content("Kære KKR", wish(FIRST, 1, "Fordi"));
        assertThat(FieldChange.between(same, same)).isEmpty();
    }

    @Test
    void a_change_names_its_field_with_both_texts() {
        assertThat(FieldChange.between(content("Før"), content("Efter")))
                .containsExactly(new FieldChange("coverText", null, "Før", "Efter"));
    }

    @Test
    void a_wish_goes_by_its_number_wherever_it_is_ranked() {
        var before = content("", wish(FIRST, 1, "Fordi"), wish(SECOND, 2, "Derfor"));
        var after = content("", wish(SECOND, 1, "Derfor"), wish(FIRST, 2, "Fordi"));
        assertThat(FieldChange.between(before, after))
                .containsExactly(
                        new FieldChange("wishes[ØN-165-2017-02].rank", "Titel " + SECOND, "2", "1"),
                        new FieldChange("wishes[ØN-165-2017-01].rank", "Titel " + FIRST, "1", "2"));
    }

    @Test
    void a_wish_that_is_gone_is_shown_as_it_was() {
        var changes = FieldChange.between(content("", wish(FIRST, 1, "Fordi")), content(""));
        assertThat(changes)
                .contains(
                        new FieldChange(
                                "wishes[ØN-165-2017-01].problem", "Titel " + FIRST, "Fordi", null))
                .allMatch(change -> change.after() == null);
    }

    @Test
    void a_decision_that_comes_instead_of_a_reservation_is_a_change_of_both() {
        var day = LocalDate.parse("2017-08-29");
        var before = content("").standingOn(null, new Reservation("Byrådet", day));
        var after = content("").standingOn(new LocalDecision("Byrådet", day, ""), null);
        assertThat(FieldChange.between(before, after))
                .extracting(FieldChange::field)
                .containsExactly(
                        "localDecision.body",
                        "localDecision.date",
                        "reservation.body",
                        "reservation.expectedDate");
    }

    @Test
    void what_was_asked_about_may_change_and_nothing_beside_it() {
        var before = content("Før", wish(FIRST, 1, "Fordi"));
        var after = content("Før", wish(FIRST, 1, "Derfor"));
        var both = content("Efter", wish(FIRST, 1, "Derfor"));
        var problem = Set.of("wishes[ØN-165-2017-01].problem");
        assertThat(FieldChange.outside(problem, FieldChange.between(before, after))).isEmpty();
        assertThat(FieldChange.outside(problem, FieldChange.between(before, both)))
                .map(FieldChange::field)
                .contains("coverText");
    }

    @Test
    void a_path_opens_what_lies_below_it_and_not_what_begins_alike() {
        var before = content("", wish(FIRST, 1, "Fordi"));
        var changes = FieldChange.between(before, content("", wish(FIRST, 1, "Derfor")));
        assertThat(FieldChange.outside(Set.of("wishes"), changes)).isEmpty();
        assertThat(FieldChange.outside(Set.of("wishes[ØN-165-2017-01]"), changes)).isEmpty();
        assertThat(FieldChange.outside(Set.of("wishes[ØN-165-2017-02]"), changes)).isPresent();
        assertThat(FieldChange.outside(Set.of("wish"), changes)).isPresent();
        assertThat(FieldChange.outside(Set.of("wishes[ØN-165-2017-01].prob"), changes)).isPresent();
    }
}
