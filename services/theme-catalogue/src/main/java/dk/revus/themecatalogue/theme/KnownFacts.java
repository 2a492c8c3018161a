package dk.revus.themecatalogue.theme;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import dk.revus.themecatalogue.theme.MeetingFact.Decided;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import dk.revus.themecatalogue.theme.model.ThemeProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What this feature knows of meetings, strategies and projects: the latest fact of each. */
@Component
class KnownFacts {

    private final View meetings;
    private final View strategies;
    private final View projects;

    KnownFacts(Views views) {
        this.meetings = views.view("meetings");
        this.strategies = views.view("strategies");
        this.projects = views.view("projects");
    }

    void remember(MeetingFact fact, long sequence) {
        meetings.put(fact.meetingId(), sequence, Json.toDocument(fact));
    }

    void remember(StrategyFact fact, long sequence) {
        strategies.put(fact.strategyId(), sequence, Json.toDocument(fact));
    }

    void remember(ProjectFact fact, long sequence) {
        projects.put(fact.projectId(), sequence, Json.toDocument(fact));
    }

    /** The latest meeting's decision on the theme, when several have spoken of it. */
    Optional<ThemeDecision> decisionOn(String themeId) {
        return all(meetings, eq("decisions.themeId", themeId), MeetingFact.class).stream()
                .flatMap(
                        meeting ->
                                meeting.inForce().stream()
                                        .filter(decided -> decided.themeId().equals(themeId))
                                        .map(decided -> Map.entry(meeting, decided)))
                .max(
                        comparing((Map.Entry<MeetingFact, Decided> entry) -> entry.getKey().day())
                                .thenComparing(entry -> entry.getValue().recordedAt()))
                .map(entry -> entry.getKey().decision(entry.getValue()));
    }

    Optional<String> adoptedStrategyWith(String themeId) {
        return all(
                        strategies,
                        and(eq("state", StrategyFact.ADOPTED), eq("sections.themeId", themeId)),
                        StrategyFact.class)
                .stream()
                .map(StrategyFact::strategyId)
                .min(String::compareTo);
    }

    /** In the order of their ids. */
    List<ThemeProject> grantedProjectsUnder(String themeId) {
        return grantedProjectsUnder(Set.of(themeId)).getOrDefault(themeId, List.of());
    }

    /** The same of several; a theme without any is missing. */
    Map<String, List<ThemeProject>> grantedProjectsUnder(Set<String> themeIds) {
        return all(projects, in("themeId", themeIds), ProjectFact.class).stream()
                .filter(ProjectFact::isGranted)
                .sorted(comparing(ProjectFact::projectId))
                .collect(
                        groupingBy(
                                ProjectFact::themeId,
                                mapping(
                                        p -> new ThemeProject(p.projectId(), p.isClosed()),
                                        toList())));
    }

    private static <T> List<T> all(View view, Bson filter, Class<T> type) {
        var found = new ArrayList<T>();
        view.collection().find(filter).forEach(document -> found.add(Json.read(document, type)));
        return found;
    }
}
