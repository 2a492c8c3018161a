package dk.revus.analytics.task.model;

import dk.revus.analytics.task.model.Task.Thing;
import dk.revus.analytics.task.model.Task.ThingKind;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits while the answers are screened. */
final class Screening {

    private final KnownTaskFacts facts;
    private final Instant now;

    Screening(KnownTaskFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    Stream<Found> toClarify() {
        return in("CLARIFICATION_REQUESTED")
                .flatMap(
                        file ->
                                Stream.ofNullable(file.told().clarification())
                                        .filter(asked -> now.isBefore(asked.closesAt()))
                                        .map(asked -> clarify(file, asked)));
    }

    private static Found clarify(File file, TaskFact.Clarification asked) {
        return Found.alone(TaskKind.ANSWER_CLARIFICATION, file.thing(), asked.requestedAt())
                .of(file.told().organisation())
                .due(asked.closesAt())
                .awaitedBy(Role.KKR_SECRETARIAT);
    }

    Stream<Found> toAccept() {
        return TaskKind.ACCEPT_EDITORIAL.states().stream()
                .flatMap(this::in)
                .filter(file -> !file.told().unanswered().isEmpty())
                .map(
                        file ->
                                Found.alone(
                                                TaskKind.ACCEPT_EDITORIAL,
                                                file.thing(),
                                                file.writtenSince())
                                        .of(file.told().organisation())
                                        .times(file.told().unanswered().size())
                                        .awaitedBy(Role.KKR_SECRETARIAT));
    }

    /** What is in before the deadline may still be changed, so it is not begun before. */
    Stream<Found> toStart() {
        return in("RECEIVED")
                .filter(file -> !file.call().isOpen())
                .map(file -> file.as(TaskKind.START_SCREENING));
    }

    Stream<Found> toAssess() {
        return in("UNDER_SCREENING")
                .filter(file -> file.told().unassessed() > 0)
                .map(file -> file.as(TaskKind.ASSESS_WISHES).times(file.told().unassessed()));
    }

    Stream<Found> toComplete() {
        return in("UNDER_SCREENING")
                .filter(file -> file.told().unassessed() == 0)
                .map(file -> file.as(TaskKind.COMPLETE_SCREENING));
    }

    private record File(Standing<TaskFact.Screening> screening, TaskFact.Call call) {

        TaskFact.Screening told() {
            return screening.thing();
        }

        Thing thing() {
            return new Thing(ThingKind.SCREENING, told().responseId(), call.title());
        }

        /** To be ready when the answers are discussed. */
        Found as(TaskKind kind) {
            return Found.alone(kind, thing(), screening.since())
                    .gatheredIn(Answering.thing(call))
                    .of(told().organisation())
                    .due(beforeTheMeeting(call))
                    .awaitedBy(told().organisation());
        }

        private static @Nullable Instant beforeTheMeeting(TaskFact.Call call) {
            return call.meetingDate() == null ? null : Days.startOf(call.meetingDate());
        }

        Instant writtenSince() {
            return told().unanswered().stream()
                    .map(TaskFact.Editorial::at)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(screening.since());
        }
    }

    private Stream<File> in(String state) {
        var calls = Answering.calls(facts);
        return facts.screenings().stream()
                .filter(screening -> screening.thing().state().equals(state))
                .flatMap(
                        screening ->
                                Stream.ofNullable(calls.get(screening.thing().callId()))
                                        .map(call -> new File(screening, call)));
    }
}
