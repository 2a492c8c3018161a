package dk.revus.analytics.trace.model;

import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.trace.model.Step.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Hvad blev der af vores ønske?": the steps that there are; what has not happened is not there.
 */
public record Trace(String wishId, String organisation, String title, List<Step> steps) {

    /** Who reads it: the parties read the wish's own text too. */
    public enum Reader {
        PARTY,
        ANYBODY
    }

    public static Trace of(WishStory story, Reader reader) {
        var path = path(story);
        var on = story.leadsOn() ? path : Set.<String>of();
        var steps =
                Stream.of(
                                Stream.of(wish(story, reader)),
                                screened(story, reader),
                                themes(story, path),
                                decisions(story, path),
                                outcome(story),
                                strategies(story, on),
                                projects(story, on))
                        .flatMap(part -> part)
                        .toList();
        return new Trace(story.wishId(), story.organisation(), story.title(), steps);
    }

    /** From the theme the wish was placed on, over every merge, to where the outcome put it. */
    private static Set<String> path(WishStory story) {
        var path = new LinkedHashSet<String>();
        if (story.placed() != null) {
            follow(story.placed().fact(), story, path);
        }
        var answer = story.answered();
        if (answer != null && answer.fact().themeId() != null) {
            follow(answer.fact().themeId(), story, path);
        }
        return path;
    }

    private static void follow(String first, WishStory story, Set<String> path) {
        for (@Nullable String next = first; next != null && path.add(next); ) {
            var theme = story.themes().get(next);
            next = theme == null ? null : theme.fact().mergedInto();
        }
    }

    private static Step wish(WishStory story, Reader reader) {
        var text =
                switch (reader) {
                    case PARTY -> story.problem();
                    case ANYBODY -> null;
                };
        return new Step(
                Kind.WISH, story.wishId(), story.title(), story.state(), story.submittedAt(), text);
    }

    /** What the parties were told of it, and nobody else. */
    private static Stream<Step> screened(WishStory story, Reader reader) {
        var screened = story.screened();
        return screened == null || reader == Reader.ANYBODY
                ? Stream.empty()
                : Stream.of(
                        new Step(
                                Kind.SCREENED,
                                story.wishId(),
                                story.title(),
                                screened.result(),
                                screened.at(),
                                joined(screened.reason(), null)));
    }

    private static Stream<Step> themes(WishStory story, Set<String> path) {
        var steps = new ArrayList<Step>();
        @Nullable Theme before = null;
        for (var id : path) {
            var dated = story.themes().get(id);
            if (dated != null) {
                steps.add(theme(dated, before));
                before = dated.fact();
            }
        }
        return steps.stream();
    }

    /** The day is that of the theme's state, not of the wish's coming to it. */
    private static Step theme(Dated<Theme> dated, @Nullable Theme before) {
        var theme = dated.fact();
        return before != null && theme.themeId().equals(before.mergedInto())
                ? theme(Kind.MERGED_INTO, dated, before.reason())
                : theme(Kind.THEME, dated, theme.summary());
    }

    private static Step theme(Kind kind, Dated<Theme> dated, @Nullable String text) {
        var theme = dated.fact();
        return new Step(kind, theme.themeId(), theme.title(), theme.state(), dated.since(), text);
    }

    private static Stream<Step> decisions(WishStory story, Set<String> path) {
        return story.meetings().stream()
                .flatMap(
                        meeting ->
                                meeting.decisions().stream()
                                        .filter(Meeting.Decision::isInForce)
                                        .filter(decision -> path.contains(decision.themeId()))
                                        .map(
                                                decision ->
                                                        new Step(
                                                                Kind.DECISION,
                                                                decision.decisionId(),
                                                                meeting.title(),
                                                                decision.type(),
                                                                decision.recordedAt(),
                                                                joined(
                                                                        decision.text(),
                                                                        decision.reason()))))
                .sorted(
                        Comparator.comparing(
                                Step::at, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static Stream<Step> outcome(WishStory story) {
        var dated = story.answered();
        return dated == null
                ? Stream.empty()
                : Stream.of(
                        new Step(
                                Kind.OUTCOME,
                                story.wishId(),
                                story.title(),
                                dated.fact().outcome(),
                                dated.at(),
                                dated.fact().reason(),
                                dated.fact().corrections()));
    }

    private static Stream<Step> strategies(WishStory story, Set<String> path) {
        return story.strategies().stream()
                .flatMap(
                        dated ->
                                path.stream()
                                        .flatMap(id -> dated.fact().sectionOn(id).stream())
                                        .map(
                                                section ->
                                                        new Step(
                                                                Kind.STRATEGY,
                                                                dated.fact().strategyId(),
                                                                dated.fact().title(),
                                                                dated.fact().state(),
                                                                dated.since(),
                                                                section.text())));
    }

    private static Stream<Step> projects(WishStory story, Set<String> path) {
        var mine =
                story.projects().stream()
                        .filter(project -> path.contains(project.fact().themeId()))
                        .sorted(Comparator.comparing(project -> project.fact().projectId()))
                        .toList();
        return Stream.concat(
                mine.stream().map(Trace::project), mine.stream().flatMap(Trace::result));
    }

    private static Step project(Dated<Project> dated) {
        var project = dated.fact();
        return new Step(
                Kind.PROJECT,
                project.projectId(),
                project.title(),
                project.state(),
                dated.since(),
                project.summary());
    }

    private static Stream<Step> result(Dated<Project> dated) {
        var project = dated.fact();
        return project.result() == null
                ? Stream.empty()
                : Stream.of(
                        new Step(
                                Kind.RESULT,
                                project.projectId(),
                                project.title(),
                                project.state(),
                                dated.since(),
                                project.result()));
    }

    private static @Nullable String joined(@Nullable String text, @Nullable String reason) {
        var parts =
                Stream.of(text, reason)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .toList();
        return parts.isEmpty() ? null : String.join("\n", parts);
    }
}
