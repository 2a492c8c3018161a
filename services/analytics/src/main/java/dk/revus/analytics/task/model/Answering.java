package dk.revus.analytics.task.model;

import dk.revus.analytics.task.model.Task.Thing;
import dk.revus.analytics.task.model.Task.ThingKind;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits while the municipalities answer a call. */
final class Answering {

    /** What makes a draft of something that was out of the hands of whoever wrote it. */
    private static final Set<String> TAKEN_UP_AGAIN =
            Set.of(
                    "response.sign-off-declined",
                    "response.sign-off-fell-away",
                    "response.reopened");

    /** Where a municipality stands that may yet be waited for. */
    private static final Set<String> NOT_SENT = Set.of("NOT_STARTED", "DRAFT", "AWAITING_SIGN_OFF");

    private final KnownTaskFacts facts;
    private final Instant now;

    Answering(KnownTaskFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    /** By their ids. */
    static Map<String, TaskFact.Call> calls(KnownTaskFacts facts) {
        return facts.calls().stream()
                .map(Standing::thing)
                .collect(Collectors.toMap(TaskFact.Call::callId, Function.identity()));
    }

    static Thing thing(TaskFact.Call call) {
        return new Thing(ThingKind.CALL, call.callId(), call.title());
    }

    Stream<Found> toBegin() {
        return Stream.concat(
                facts.calls().stream().filter(this::takesAnswers).flatMap(this::notBegun),
                writing("DRAFT")
                        .filter(draft -> !TAKEN_UP_AGAIN.contains(draft.response().by()))
                        .map(draft -> draft.as(TaskKind.ANSWER_CALL)));
    }

    Stream<Found> toSendAgain() {
        return writing("DRAFT")
                .filter(draft -> TAKEN_UP_AGAIN.contains(draft.response().by()))
                .map(draft -> draft.as(TaskKind.SEND_AGAIN));
    }

    Stream<Found> toSignOff() {
        return writing("AWAITING_SIGN_OFF")
                .map(
                        draft ->
                                draft.as(TaskKind.SIGN_OFF)
                                        .awaitedBy(Role.MUNICIPAL_EDITOR)
                                        .onlyFor(roleOf(draft.response().thing().waitsFor())));
    }

    private static @Nullable Role roleOf(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(Role::written).orElse(null);
    }

    Stream<Found> toConfirm() {
        return in("REGISTERED_ON_BEHALF")
                .filter(answer -> answer.call().isLive())
                .map(answer -> answer.as(TaskKind.CONFIRM_ON_BEHALF));
    }

    Stream<Found> toResolve() {
        return in("SUBMITTED_WITH_RESERVATION")
                .map(answer -> answer.as(TaskKind.RESOLVE_RESERVATION).due(expected(answer)));
    }

    private static @Nullable Instant expected(Answer answer) {
        var reservation = answer.response().thing().reservation();
        return reservation == null || reservation.expectedDate() == null
                ? null
                : Days.endOf(reservation.expectedDate());
    }

    Stream<Found> late() {
        return in("LATE_REQUESTED")
                .filter(answer -> answer.call().isLive())
                .map(
                        answer ->
                                answer.as(TaskKind.DECIDE_LATE)
                                        .awaitedBy(answer.response().thing().organisation()));
    }

    /** Near the deadline those are told of who have not sent anything. */
    Stream<Found> missing() {
        return facts.calls().stream()
                .filter(this::takesAnswers)
                .filter(call -> !now.isBefore(Days.near(call.thing().closesAt())))
                .flatMap(call -> notSent(call.thing()));
    }

    private Stream<Found> notSent(TaskFact.Call call) {
        var answers = answersTo(call);
        return call.invited().stream()
                .filter(
                        municipality -> {
                            var answer = answers.get(municipality);
                            return answer == null || NOT_SENT.contains(answer.thing().state());
                        })
                .map(
                        municipality ->
                                Found.alone(
                                                TaskKind.FOLLOW_UP_MISSING,
                                                thing(call),
                                                Days.near(call.closesAt()))
                                        .of(municipality)
                                        .due(call.closesAt()));
    }

    Stream<Found> asked() {
        var calls = calls(facts);
        return facts.questions().stream()
                .map(Standing::thing)
                .flatMap(
                        question ->
                                Stream.ofNullable(calls.get(question.callId()))
                                        .map(call -> question(question, call)));
    }

    private static Found question(TaskFact.Question question, TaskFact.Call call) {
        return Found.alone(TaskKind.ANSWER_QUESTIONS, thing(call), question.askedAt())
                .of(question.organisation())
                .due(call.isOpen() ? call.closesAt() : null)
                .awaitedBy(question.organisation());
    }

    private Stream<Found> notBegun(Standing<TaskFact.Call> call) {
        var answers = answersTo(call.thing());
        return call.thing().invited().stream()
                .filter(
                        municipality -> {
                            var answer = answers.get(municipality);
                            return answer == null || answer.thing().state().equals("NOT_STARTED");
                        })
                .map(
                        municipality ->
                                Found.alone(TaskKind.ANSWER_CALL, thing(call.thing()), call.since())
                                        .of(municipality)
                                        .due(call.thing().closesAt())
                                        .awaitedBy(Role.KKR_SECRETARIAT));
    }

    /** A response and the call that it answers. */
    private record Answer(Standing<TaskFact.Response> response, TaskFact.Call call) {

        Found as(TaskKind kind) {
            return Found.alone(kind, thing(call), response.since())
                    .of(response.thing().organisation())
                    .awaitedBy(Role.KKR_SECRETARIAT);
        }
    }

    private Stream<Answer> in(String state) {
        var calls = calls(facts);
        return facts.responses().stream()
                .filter(response -> response.thing().state().equals(state))
                .flatMap(
                        response ->
                                Stream.ofNullable(calls.get(response.thing().callId()))
                                        .map(call -> new Answer(response, call)));
    }

    private record Draft(Answer answer, Instant deadline) {

        Standing<TaskFact.Response> response() {
            return answer.response();
        }

        Found as(TaskKind kind) {
            return answer.as(kind).due(deadline);
        }
    }

    /** Those that can still be sent. */
    private Stream<Draft> writing(String state) {
        return in(state)
                .flatMap(
                        answer ->
                                Stream.ofNullable(deadline(answer))
                                        .filter(now::isBefore)
                                        .map(deadline -> new Draft(answer, deadline)));
    }

    private static @Nullable Instant deadline(Answer answer) {
        var until = answer.response().thing().lateUntil();
        if (answer.call().isOpen()) {
            return answer.call().closesAt();
        }
        return answer.call().isLive() && until != null ? Days.endOf(until) : null;
    }

    private Map<String, Standing<TaskFact.Response>> answersTo(TaskFact.Call call) {
        return facts.responses().stream()
                .filter(response -> response.thing().callId().equals(call.callId()))
                .collect(
                        Collectors.toMap(
                                response -> response.thing().organisation(), Function.identity()));
    }

    private boolean takesAnswers(Standing<TaskFact.Call> call) {
        return call.thing().isOpen() && now.isBefore(call.thing().closesAt());
    }
}
