package dk.revus.analytics.feed.model;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the feed. The numbers stand in cursors that people keep: they never change. */
public enum FeedTopic {
    ORGANISATION(1, "revus.organisation.events"),
    CYCLE(2, "revus.cycle.events"),
    MEETING(3, "revus.meeting.events"),
    STRATEGY(4, "revus.strategy.events"),
    CALL(5, "revus.call.events"),
    RESPONSE(6, "revus.response.events"),
    PRINCIPLE(7, "revus.principle.events"),
    CONTINUITY(8, "revus.continuity.events"),
    THEME(9, "revus.theme.events"),
    WISH(10, "revus.wish.events"),
    PROJECT(11, "revus.project.events"),
    NOTIFICATION(12, "revus.notification.events"),
    SCREENING(13, "revus.screening.events"),
    QUESTION(14, "revus.question.events");

    private final int number;
    private final String topic;

    FeedTopic(int number, String topic) {
        this.number = number;
        this.topic = topic;
    }

    public int number() {
        return number;
    }

    public String topic() {
        return topic;
    }

    static Optional<FeedTopic> numbered(int number) {
        return Arrays.stream(values()).filter(t -> t.number == number).findFirst();
    }

    public static Optional<FeedTopic> named(String topic) {
        return Arrays.stream(values()).filter(t -> t.topic.equals(topic)).findFirst();
    }
}
