package dk.revus.analytics.trace.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Screening.Assessment;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.trace.model.Step.Kind;
import dk.revus.analytics.trace.model.Trace.Reader;
import dk.revus.analytics.trace.model.WishStory.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Hvad blev der af vores ønske?" */
class TraceTest {

    private static final Instant JUNE = Instant.parse("2017-06-01T08:00:00Z");
    private static final Instant AUGUST = Instant.parse("2017-08-15T08:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2017-09-01T10:00:00Z");
    private static final Instant YEAR_AFTER = Instant.parse("2018-09-01T10:00:00Z");

    private static final Dated<Theme> UNGDOM =
            new Dated<>(
                    new Theme(
                            "T4",
                            "c",
                            "Ungdom",
                            "Unge",
                            "MERGED",
                            List.of(),
                            "T7",
                            "Hører sammen",
                            null),
                    AUGUST);
    private static final Dated<Theme> BOTH =
            new Dated<>(
                    new Theme(
                            "T7",
                            "c",
                            "Ungdom og job",
                            "Begge",
                            "ACTIVE",
                            List.of("T4"),
                            null,
                            null,
                            null),
                    SEPTEMBER);
    private static final Meeting MEETING =
            new Meeting(
                    "MØ",
                    "c",
                    "KKR 1. september",
                    "MINUTES_APPROVED",
                    List.of(
                            new Meeting.Decision(
                                    "BE-0", "DEFER", "T7", "Udskydes", "Fejl", SEPTEMBER, "BE-1"),
                            new Meeting.Decision(
                                    "BE-1",
                                    "PRIORITISE",
                                    "T7",
                                    "Prioriteres",
                                    "Flest",
                                    SEPTEMBER,
                                    null),
                            new Meeting.Decision(
                                    "BE-2", "DEFER", "T9", "Udskydes", "Senere", SEPTEMBER, null)));
    private static final Dated<Strategy> STRATEGY =
            new Dated<>(
                    new Strategy(
                            "ST",
                            "c",
                            "ReVUS",
                            "ADOPTED",
                            List.of(new Strategy.Section("T7", "Ungdom og job", "Vi vil")),
                            null,
                            YEAR_AFTER),
                    YEAR_AFTER);

    @Test
    void the_whole_way_from_wish_to_result() {
        var story =
                story(
                        new Dated<>("T4", JUNE),
                        new Dated<>(new Answer("MERGED", "T7", "Indgår", List.of()), SEPTEMBER),
                        List.of(project("P1", "T7", "Færdig")));
        assertThat(Trace.of(story, Reader.PARTY).steps())
                .containsExactly(
                        new Step(Kind.WISH, "W", "Lærlinge", "SUBMITTED", JUNE, "Der mangler"),
                        new Step(Kind.THEME, "T4", "Ungdom", "MERGED", AUGUST, "Unge"),
                        new Step(
                                Kind.MERGED_INTO,
                                "T7",
                                "Ungdom og job",
                                "ACTIVE",
                                SEPTEMBER,
                                "Hører sammen"),
                        new Step(
                                Kind.DECISION,
                                "BE-1",
                                "KKR 1. september",
                                "PRIORITISE",
                                SEPTEMBER,
                                "Prioriteres\nFlest"),
                        new Step(Kind.OUTCOME, "W", "Lærlinge", "MERGED", SEPTEMBER, "Indgår"),
                        new Step(Kind.STRATEGY, "ST", "ReVUS", "ADOPTED", YEAR_AFTER, "Vi vil"),
                        new Step(Kind.PROJECT, "P1", "P1", "CLOSED", YEAR_AFTER, "Kort"),
                        new Step(Kind.RESULT, "P1", "P1", "CLOSED", YEAR_AFTER, "Færdig"));
    }

    /** A theme was decided in September; its words were put right a year later. */
    @Test
    void a_state_has_the_day_it_was_reached_or_none() {
        var corrected = new Dated<>(BOTH.fact(), YEAR_AFTER, SEPTEMBER);
        assertThat(themeOf(corrected).at()).isEqualTo(SEPTEMBER);
        assertThat(themeOf(new Dated<>(BOTH.fact(), YEAR_AFTER, null)).at()).isNull();
    }

    private static Step themeOf(Dated<Theme> theme) {
        var story =
                new WishStory(
                        "W",
                        "165",
                        "Lærlinge",
                        null,
                        "SUBMITTED",
                        JUNE,
                        null,
                        new Dated<>("T7", JUNE),
                        null,
                        Map.of("T7", theme),
                        List.of(),
                        List.of(),
                        List.of(),
                        false);
        return Trace.of(story, Reader.PARTY).steps().get(1);
    }

    @Test
    void what_has_not_happened_is_not_there() {
        assertThat(Trace.of(story(null, null, List.of()), Reader.PARTY).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.WISH);
    }

    @Test
    void a_project_under_way_has_no_result() {
        var story = story(new Dated<>("T7", JUNE), null, List.of(project("P1", "T7", null)));
        assertThat(Trace.of(story, Reader.PARTY).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.WISH, Kind.THEME, Kind.DECISION, Kind.STRATEGY, Kind.PROJECT);
    }

    @Test
    void another_theme_s_projects_and_decisions_are_another_story() {
        var story = story(new Dated<>("T1", JUNE), null, List.of(project("P1", "T7", "Færdig")));
        assertThat(Trace.of(story, Reader.PARTY).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.WISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANDLED_ELSEWHERE", "NOT_PRIORITISED", "DEFERRED", "WITHDRAWN"})
    void the_way_of_a_wish_that_its_theme_does_not_carry_on_ends_with_the_answer(String outcome) {
        var story =
                story(
                        new Dated<>("T7", JUNE),
                        new Dated<>(new Answer(outcome, "T7", "Statens", List.of()), SEPTEMBER),
                        List.of(project("P1", "T7", "Færdig")));
        assertThat(Trace.of(story, Reader.PARTY).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.WISH, Kind.THEME, Kind.DECISION, Kind.OUTCOME);
    }

    @Test
    void what_the_municipality_wrote_is_for_the_parties() {
        var story =
                story(
                        null,
                        new Dated<>(new Answer("DEFERRED", null, "Senere", List.of()), SEPTEMBER),
                        List.of());
        assertThat(Trace.of(story, Reader.ANYBODY).steps().getFirst().text()).isNull();
    }

    @Test
    void how_it_was_screened_is_for_the_parties_and_comes_before_its_theme() {
        var screened = new Assessment("PARTLY", "Ikke på tværs", JUNE);
        var story = story(screened, new Dated<>("T7", JUNE), null, List.of());
        assertThat(Trace.of(story, Reader.PARTY).steps())
                .element(1)
                .isEqualTo(
                        new Step(Kind.SCREENED, "W", "Lærlinge", "PARTLY", JUNE, "Ikke på tværs"));
        assertThat(Trace.of(story, Reader.ANYBODY).steps())
                .extracting(Step::kind)
                .doesNotContain(Kind.SCREENED);
    }

    private static WishStory story(
            @Nullable Dated<String> placed,
            @Nullable Dated<Answer> answered,
            List<Dated<Project>> projects) {
        return story(null, placed, answered, projects);
    }

    private static WishStory story(
            @Nullable Assessment screened,
            @Nullable Dated<String> placed,
            @Nullable Dated<Answer> answered,
            List<Dated<Project>> projects) {
        return new WishStory(
                "W",
                "165",
                "Lærlinge",
                "Der mangler",
                "SUBMITTED",
                JUNE,
                screened,
                placed,
                answered,
                Map.of("T4", UNGDOM, "T7", BOTH),
                List.of(MEETING),
                List.of(STRATEGY),
                projects,
                answered != null);
    }

    private static Dated<Project> project(String id, String theme, @Nullable String result) {
        var project =
                new Project(
                        id,
                        "c",
                        theme,
                        id,
                        "Kort",
                        result == null ? "ACTIVE" : "CLOSED",
                        new Project.Lead("1084"),
                        List.of(),
                        1,
                        List.of(),
                        List.of(),
                        result);
        return new Dated<>(project, YEAR_AFTER);
    }
}
