package dk.revus.analytics.feed.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The topics of the feed. The numbers stand in cursors that people keep: they never change. */
public enum FeedTopic {
    ORGANISATION(
            1, "revus.organisation.events", "organisation.corrected", "organisation.registered"),
    CYCLE(2, "revus.cycle.events", "cycle.phase-changed", "cycle.planned", "cycle.replanned"),
    MEETING(
            3,
            "revus.meeting.events",
            "decision.corrected",
            "decision.recorded",
            "meeting.corrected",
            "meeting.held",
            "meeting.planned",
            "minutes.approved"),
    STRATEGY(
            4,
            "revus.strategy.events",
            "strategy.adopted",
            "strategy.corrected",
            "strategy.drafted",
            "strategy.recommended"),
    CALL(
            5,
            "revus.call.events",
            "call.amended",
            "call.cancelled",
            "call.closed",
            "call.created",
            "call.discarded",
            "call.opened",
            "call.processed",
            "call.published",
            "call.reopened"),
    RESPONSE(
            6,
            "revus.response.events",
            "response.clarified",
            "response.confirmed-on-behalf",
            "response.late-granted",
            "response.late-refused",
            "response.late-requested",
            "response.no-wishes-declared",
            "response.not-submitted",
            "response.ranking-opened",
            "response.registered-on-behalf",
            "response.reopened-with-call",
            "response.reopened",
            "response.reservation-resolved",
            "response.sign-off-declined",
            "response.sign-off-fell-away",
            "response.sign-off-requested",
            "response.started",
            "response.submitted",
            "response.wish-withdrawn",
            "response.withdrawn"),
    PRINCIPLE(7, "revus.principle.events", "principle.adopted", "principle.corrected"),
    CONTINUITY(
            8,
            "revus.continuity.events",
            "continuity-example.corrected",
            "continuity-example.registered"),
    THEME(
            9,
            "revus.theme.events",
            "theme.activated",
            "theme.completed",
            "theme.corrected",
            "theme.decided",
            "theme.excluded",
            "theme.included-in-strategy",
            "theme.merged",
            "theme.nominated",
            "theme.published",
            "theme.shortlisted"),
    WISH(
            10,
            "revus.wish.events",
            "wish.outcome-recorded",
            "wish.outcome-revoked",
            "wish.placed",
            "wish.received"),
    PROJECT(
            11,
            "revus.project.events",
            "application.corrected",
            "application.granted",
            "application.not-recommended",
            "application.recommended",
            "application.rejected",
            "application.submitted",
            "application.withdrawn",
            "project.closed",
            "project.milestone-corrected",
            "project.milestone-reached",
            "project.started",
            "report.approved",
            "report.returned",
            "report.submitted"),
    NOTIFICATION(12, "revus.notification.events", "message.failed", "message.sent"),
    SCREENING(
            13,
            "revus.screening.events",
            "screening.assessment-reverted",
            "screening.clarification-corrected",
            "screening.clarification-extended",
            "screening.clarification-lapsed",
            "screening.clarification-requested",
            "screening.clarification-withdrawn",
            "screening.clarified",
            "screening.completed",
            "screening.editorial-answered",
            "screening.editorial-written",
            "screening.ended",
            "screening.registered",
            "screening.started",
            "screening.version-received",
            "screening.wish-screened"),
    QUESTION(14, "revus.question.events", "question.answered", "question.asked");

    private final int number;
    private final String topic;

    private final Set<String> types;

    FeedTopic(int number, String topic, String... types) {
        this.number = number;
        this.topic = topic;
        this.types = Set.of(types);
    }

    public int number() {
        return number;
    }

    public String topic() {
        return topic;
    }

    /** The types of events that are told here, by their short names. */
    public Set<String> types() {
        return types;
    }

    static Optional<FeedTopic> numbered(int number) {
        return Arrays.stream(values()).filter(t -> t.number == number).findFirst();
    }

    public static Optional<FeedTopic> named(String topic) {
        return Arrays.stream(values()).filter(t -> t.topic.equals(topic)).findFirst();
    }
}
