package dk.revus.notification.occasion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a theme back to those whose wishes lead there. */
class LineageTest {

    private static final Theme UNGDOM = new Theme("T4", "Ungdomsuddannelser", List.of(), "T7");
    private static final Theme JOB = new Theme("T5", "Beskæftigelse", List.of(), "T7");
    private static final Theme BOTH =
            new Theme("T7", "Uddannelse og job", List.of("T4", "T5"), "T9");
    private static final Theme WIDER = new Theme("T9", "Kompetencer", List.of("T7"), null);
    private static final Theme OTHER = new Theme("T2", "Infrastruktur", List.of(), null);
    private static final Lineage LINEAGE = new Lineage(List.of(UNGDOM, JOB, BOTH, WIDER, OTHER));

    @Test
    void merges_are_followed_back_over_several_steps() {
        assertThat(LINEAGE.leadingTo("T9")).containsExactly("T4", "T5", "T7", "T9");
        assertThat(LINEAGE.leadingTo("T2")).containsExactly("T2");
    }

    @Test
    void and_forward() {
        assertThat(LINEAGE.comingFrom("T4")).containsExactly("T4", "T7", "T9");
    }

    @Test
    void one_side_of_a_merge_is_enough() {
        var fromNewOnly = new Lineage(List.of(new Theme("T7", "Begge", List.of("T4"), null)));
        var fromOldOnly = new Lineage(List.of(new Theme("T4", "Ungdom", List.of(), "T7")));
        assertThat(fromNewOnly.leadingTo("T7")).containsExactly("T4", "T7");
        assertThat(fromOldOnly.leadingTo("T7")).containsExactly("T4", "T7");
    }

    @Test
    void a_circle_ends() {
        var circle =
                new Lineage(
                        List.of(
                                new Theme("A", "a", List.of(), "B"),
                                new Theme("B", "b", List.of(), "A")));
        assertThat(circle.leadingTo("A")).containsExactly("A", "B");
    }

    @Test
    void each_municipality_gets_its_own_wishes_and_what_ends_elsewhere_leads_nowhere() {
        var wishes =
                List.of(
                        wish("W3", "165", "T9", null),
                        wish("W1", "165", "T4", "MERGED"),
                        wish("W2", "101", "T2", null),
                        wish("W4", "147", "T5", "WITHDRAWN"),
                        wish("W6", "151", "T5", "HANDLED_ELSEWHERE"),
                        wish("W5", "147", null, null));
        var originators = LINEAGE.originators("T9", wishes);
        assertThat(originators).containsOnlyKeys("165");
        assertThat(originators.get("165")).extracting(Wish::wishId).containsExactly("W1", "W3");
    }

    private static Wish wish(
            String id, String organisation, @Nullable String theme, @Nullable String outcome) {
        return new Wish(id, "c", organisation, id, theme, outcome, null, null);
    }
}
