package dk.revus.meetings;

import static dk.revus.kit.problem.Problem.conflict;

import dk.revus.kit.problem.Problem;

final class MeetingProblems {

    static final Problem NEVER = Problem.forbidden("never", "Meetings are held.");

    private MeetingProblems() {}

    static Problem nameless(String text) {
        return conflict("sorry-" + text.length(), "Nobody can say which.");
    }
}
