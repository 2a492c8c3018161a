package dk.revus.analytics.portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Project.Lead;
import dk.revus.analytics.fact.model.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was granted under each theme. */
class PortfolioTest {

    @Test
    void amounts_are_added_up_per_theme_and_in_all() {
        var portfolio =
                Portfolio.of(
                        "c",
                        List.of(
                                new Theme(
                                        "T1", "c", "Et", null, "ACTIVE", List.of(), null, null,
                                        null)),
                        List.of(
                                project("P2", "T1", 200),
                                project("P1", "T1", 100),
                                project("P3", "T2", 5)));
        assertThat(portfolio.amountDkk()).isEqualTo(305);
        assertThat(portfolio.themes()).hasSize(2);
        assertThat(portfolio.themes().getFirst())
                .satisfies(
                        theme -> {
                            assertThat(theme.title()).isEqualTo("Et");
                            assertThat(theme.amountDkk()).isEqualTo(300);
                            assertThat(theme.projects())
                                    .extracting(Project::projectId)
                                    .containsExactly("P1", "P2");
                        });
        assertThat(portfolio.themes().getLast().title()).as("not heard of yet").isEqualTo("T2");
    }

    private static Project project(String id, String theme, long amount) {
        return new Project(
                id,
                "c",
                theme,
                id,
                null,
                "GRANTED",
                new Lead("1084"),
                List.of(),
                amount,
                List.of(),
                List.of(),
                null);
    }
}
