package dk.revus.analytics.task.model;

import dk.revus.analytics.task.model.Task.Thing;
import dk.revus.analytics.task.model.Task.ThingKind;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits from the wishes to the strategy: places, decisions, answers, and what they lead to.
 */
final class Deciding {

    private final KnownTaskFacts facts;
    private final LocalDate today;

    Deciding(KnownTaskFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    Stream<Found> toPlace() {
        return wishes("RECEIVED").map(wish -> found(TaskKind.PLACE_WISHES, wish, wish.since()));
    }

    /** What the meeting decided about its theme is what is told about a wish. */
    Stream<Found> toAnswer() {
        var themes = themes();
        return wishes("PLACED")
                .flatMap(
                        wish ->
                                decided(wish.thing().themeId(), themes).stream()
                                        .map(
                                                theme ->
                                                        found(
                                                                TaskKind.ANSWER_WISHES,
                                                                wish,
                                                                later(
                                                                        wish.since(),
                                                                        theme.since()))));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The theme, or the one that it lives on as, if the meeting has decided on it. */
    private static Optional<Standing<TaskFact.Theme>> decided(
            @Nullable String themeId, Map<String, Standing<TaskFact.Theme>> themes) {
        var seen = new HashSet<String>();
        var id = themeId;
        while (id != null && seen.add(id)) {
            var theme = themes.get(id);
            if (theme == null || theme.thing().isDecided()) {
                return Optional.ofNullable(theme);
            }
            id = theme.thing().mergedInto();
        }
        return Optional.empty();
    }

    private Stream<Standing<TaskFact.Wish>> wishes(String state) {
        return facts.wishes().stream().filter(wish -> wish.thing().state().equals(state));
    }

    private Found found(TaskKind kind, Standing<TaskFact.Wish> standing, Instant since) {
        var wish = standing.thing();
        return Found.alone(kind, new Thing(ThingKind.WISH, wish.wishId(), wish.title()), since)
                .gatheredIn(cycle(wish.cycleId()))
                .of(wish.organisation())
                .awaitedBy(wish.organisation());
    }

    Stream<Found> toShortlist() {
        return themes("CANDIDATE")
                .map(
                        theme ->
                                Found.alone(
                                                TaskKind.SHORTLIST_THEMES,
                                                thing(theme.thing()),
                                                theme.since())
                                        .gatheredIn(cycle(theme.thing().cycleId()))
                                        .awaitedBy(Role.KKR_SECRETARIAT));
    }

    private static Thing thing(TaskFact.Theme theme) {
        return new Thing(ThingKind.THEME, theme.themeId(), theme.title());
    }

    Stream<Found> toHold() {
        return meetings("PLANNED")
                .filter(meeting -> !today.isBefore(meeting.thing().date()))
                .map(
                        meeting ->
                                about(
                                                TaskKind.HOLD_MEETING,
                                                meeting.thing(),
                                                Days.startOf(meeting.thing().date()))
                                        .due(Days.endOf(meeting.thing().date())));
    }

    Stream<Found> toDecide() {
        return meetings("HELD")
                .filter(meeting -> undecided(meeting.thing().cycleId()) > 0)
                .map(
                        meeting ->
                                about(TaskKind.RECORD_DECISIONS, meeting.thing(), meeting.since())
                                        .times(undecided(meeting.thing().cycleId())));
    }

    Stream<Found> toApprove() {
        return meetings("HELD")
                .filter(meeting -> !meeting.thing().decisions().isEmpty())
                .filter(meeting -> undecided(meeting.thing().cycleId()) == 0)
                .map(
                        meeting ->
                                about(TaskKind.APPROVE_MINUTES, meeting.thing(), meeting.since())
                                        .awaitedBy(Role.KKR_SECRETARIAT));
    }

    private Stream<Standing<TaskFact.Meeting>> meetings(String state) {
        return facts.meetings().stream().filter(meeting -> meeting.thing().state().equals(state));
    }

    private static Found about(TaskKind kind, TaskFact.Meeting meeting, Instant since) {
        return Found.alone(
                kind, new Thing(ThingKind.MEETING, meeting.meetingId(), meeting.title()), since);
    }

    /** How many themes the meeting is to decide on. */
    private long undecided(String cycleId) {
        return themes("SHORTLISTED")
                .filter(theme -> theme.thing().cycleId().equals(cycleId))
                .count();
    }

    /** What was prioritised is written into the cycle's one strategy. */
    Stream<Found> toDraft() {
        var written =
                facts.strategies().stream()
                        .map(strategy -> strategy.thing().cycleId())
                        .collect(Collectors.toSet());
        return facts.cycles().stream()
                .filter(cycle -> !cycle.thing().phase().equals("CLOSED"))
                .filter(cycle -> !written.contains(cycle.thing().cycleId()))
                .flatMap(cycle -> prioritised(cycle.thing()));
    }

    private Stream<Found> prioritised(TaskFact.Cycle cycle) {
        return themes("PRIORITISED")
                .filter(theme -> theme.thing().cycleId().equals(cycle.cycleId()))
                .map(Standing::since)
                .min(Instant::compareTo)
                .map(
                        since ->
                                Found.alone(TaskKind.DRAFT_STRATEGY, thing(cycle), since)
                                        .awaitedBy(Role.VAEKSTFORUM_MEMBER))
                .stream();
    }

    Stream<Found> toRecommend() {
        return strategies("DRAFT", TaskKind.RECOMMEND_STRATEGY)
                .map(found -> found.awaitedBy(Role.REGIONAL_COUNCIL));
    }

    Stream<Found> toAdopt() {
        return strategies("RECOMMENDED", TaskKind.ADOPT_STRATEGY)
                .map(found -> found.awaitedBy(Role.REGION_OFFICER));
    }

    private Stream<Found> strategies(String state, TaskKind kind) {
        return facts.strategies().stream()
                .filter(strategy -> strategy.thing().state().equals(state))
                .map(
                        strategy ->
                                Found.alone(
                                        kind,
                                        new Thing(
                                                ThingKind.STRATEGY,
                                                strategy.thing().strategyId(),
                                                strategy.thing().title()),
                                        strategy.since()));
    }

    private Stream<Standing<TaskFact.Theme>> themes(String state) {
        return facts.themes().stream().filter(theme -> theme.thing().state().equals(state));
    }

    private Map<String, Standing<TaskFact.Theme>> themes() {
        return facts.themes().stream()
                .collect(Collectors.toMap(theme -> theme.thing().themeId(), Function.identity()));
    }

    private Thing cycle(String cycleId) {
        return cycle(facts, cycleId);
    }

    /** A cycle by its title, where it has been told. */
    static Thing cycle(KnownTaskFacts facts, String cycleId) {
        return facts.cycles().stream()
                .map(Standing::thing)
                .filter(cycle -> cycle.cycleId().equals(cycleId))
                .findFirst()
                .map(Deciding::thing)
                .orElse(new Thing(ThingKind.CYCLE, cycleId, null));
    }

    private static Thing thing(TaskFact.Cycle cycle) {
        return new Thing(ThingKind.CYCLE, cycle.cycleId(), cycle.title());
    }
}
