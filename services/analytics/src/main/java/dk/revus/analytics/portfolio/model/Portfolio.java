package dk.revus.analytics.portfolio.model;

import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The granted projects of a cycle under their themes.
 *
 * @param amountDkk what was granted in all, in whole kroner
 */
public record Portfolio(String cycleId, int projects, long amountDkk, List<UnderTheme> themes) {

    /** A theme and the projects that carry it out. */
    public record UnderTheme(
            String themeId, String title, long amountDkk, List<Project> projects) {}

    public static Portfolio of(
            String cycleId, Collection<Theme> themes, Collection<Project> projects) {
        Map<String, String> titles =
                themes.stream().collect(Collectors.toMap(Theme::themeId, Theme::title));
        var underThemes =
                projects.stream()
                        .collect(Collectors.groupingBy(Project::themeId))
                        .entrySet()
                        .stream()
                        .map(
                                entry ->
                                        underTheme(
                                                entry.getKey(),
                                                titles.getOrDefault(entry.getKey(), entry.getKey()),
                                                entry.getValue()))
                        .sorted(Comparator.comparing(UnderTheme::themeId))
                        .toList();
        return new Portfolio(cycleId, projects.size(), sum(projects), underThemes);
    }

    private static UnderTheme underTheme(String id, String title, List<Project> projects) {
        var sorted = projects.stream().sorted(Comparator.comparing(Project::projectId)).toList();
        return new UnderTheme(id, title, sum(projects), sorted);
    }

    private static long sum(Collection<Project> projects) {
        return projects.stream().mapToLong(Project::amountDkk).sum();
    }
}
