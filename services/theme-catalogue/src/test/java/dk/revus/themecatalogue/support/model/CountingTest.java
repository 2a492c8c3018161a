package dk.revus.themecatalogue.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Six themes in the call: a first choice gives six points, a sixth one, none gives none. */
class CountingTest {

    private static final Set<String> SIX = Set.of("T1", "T2", "T3", "T4", "T5", "T6");
    private static final Ballot ALL_SIX =
            new Ballot(
                    "165", "IK", SIX, Map.of("T1", 1, "T2", 2, "T3", 3, "T4", 4, "T5", 5, "T6", 6));
    private static final Ballot ONLY_TWO = new Ballot("101", "IK", SIX, Map.of("T2", 1, "T1", 2));

    @Test
    void without_ballots_there_is_no_support() {
        assertThat(support("T1")).isEqualTo(new Support(0, 0, 0));
    }

    @Test
    void a_first_choice_gives_as_many_points_as_there_are_themes() {
        assertThat(support("T1", ALL_SIX)).isEqualTo(new Support(1, 1, 6));
    }

    @Test
    void the_last_of_six_still_gets_a_point() {
        assertThat(support("T6", ALL_SIX)).isEqualTo(new Support(1, 0, 1));
    }

    @Test
    void a_theme_that_was_left_out_gets_nothing() {
        assertThat(support("T6", ONLY_TWO)).isEqualTo(new Support(0, 0, 0));
    }

    @Test
    void a_short_ballot_weighs_as_much_at_the_top_as_a_full_one() {
        assertThat(support("T2", ONLY_TWO)).isEqualTo(new Support(1, 1, 6));
    }

    @Test
    void ballots_add_up() {
        assertThat(support("T1", ALL_SIX, ONLY_TWO)).isEqualTo(new Support(2, 1, 11));
    }

    @Test
    void a_merged_theme_gets_each_ballot_once_by_the_best_rank() {
        assertThat(Counting.of(Set.of("T1", "T2"), List.of(ALL_SIX, ONLY_TWO)))
                .isEqualTo(new Support(2, 2, 12));
    }

    @Test
    void a_rank_beyond_the_call_gives_no_negative_points() {
        assertThat(Counting.points(6, 7)).isZero();
        assertThat(Counting.points(6, 8)).isZero();
    }

    /** Analytics' SupportCountTest has the same. */
    @Test
    void each_municipality_counts_once_whatever_calls_put_the_theme_up() {
        var later = new Ballot("101", "IL", Set.of("T1", "T2"), Map.of("T1", 1));
        assertThat(support("T1", ONLY_TWO, later))
                .as("its word in the newer call")
                .isEqualTo(new Support(1, 1, 2));
        assertThat(support("T2", later, ONLY_TWO))
                .as("left out of the newer ranking")
                .isEqualTo(new Support(0, 0, 0));
        var elsewhere = new Ballot("101", "IL", Set.of("T7"), Map.of("T7", 1));
        assertThat(support("T2", elsewhere, ONLY_TWO))
                .as("nothing newer was asked about it")
                .isEqualTo(new Support(1, 1, 6));
    }

    private static Support support(String theme, Ballot... ballots) {
        return Counting.of(Set.of(theme), List.of(ballots));
    }
}
