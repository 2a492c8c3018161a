package dk.revus.meetings;

import static dk.revus.kit.problem.Problem.conflict;

import dk.revus.kit.problem.Problem;
import dk.revus.meetings.MeetingRefusal.AlreadyPlanned;
import dk.revus.meetings.MeetingRefusal.NotYet;

final class MeetingProblems {

    static final Problem NEVER = Problem.forbidden("never", "Meetings are held.");

    private MeetingProblems() {}

    static Problem describe(MeetingRefusal refusal) {
        return switch (refusal) {
            case AlreadyPlanned() -> conflict("already-planned", "It is planned" + " already.");
            case NotYet() -> tooEarly("not-yet");
        };
    }

    static Problem nameless(String text) {
        return conflict("sorry-" + text.length(), "Nobody can say which.");
    }

    private static Problem tooEarly(String code) {
        return Problem.unprocessable(code, "Wait for its day.");
    }
}
