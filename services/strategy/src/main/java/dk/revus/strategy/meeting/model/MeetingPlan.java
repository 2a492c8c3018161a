package dk.revus.strategy.meeting.model;

import java.time.LocalDate;

/** Which cycle a meeting serves, what it is called, and the day it takes place. */
public record MeetingPlan(String meetingId, String cycleId, String title, LocalDate date) {

    /** "MØ-2017-09-01": a meeting is known by its day. */
    public static String idOn(LocalDate date) {
        return "MØ-" + date;
    }

    /** Its id stays: that is what decisions and links know it by. */
    MeetingPlan corrected(String otherTitle, LocalDate otherDate) {
        return new MeetingPlan(meetingId, cycleId, otherTitle, otherDate);
    }

    /** "BE-2017-09-01-02": the second decision of that meeting. */
    public String decisionId(int number) {
        var meeting = meetingId.startsWith("MØ-") ? meetingId.substring(3) : meetingId;
        return "BE-%s-%02d".formatted(meeting, number);
    }
}
