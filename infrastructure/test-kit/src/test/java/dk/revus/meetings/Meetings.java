package dk.revus.meetings;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.problem.Refusals;
import dk.revus.meetings.MeetingCommand.Hold;
import dk.revus.meetings.MeetingCommand.Move;
import dk.revus.meetings.MeetingCommand.Plan;

/** What controllers of a service do, without the rest. */
final class Meetings {

    /** Plans {@code one} meeting. Nothing is told yet. */
    void plan(String id) {
        ask(new Plan());
    }

    void hold(String id) {
        ask(new Hold());
    }

    void move(String id) {
        ask(new Move());
    }

    /** It says beforehand what would be refused, and is not refused itself. */
    boolean isOpen() {
        return MeetingDecider.decide(new Hold()).isEmpty();
    }

    /**
     * @param id of whom nobody knows
     */
    void look(String id) {
        if (!isOpen()) {
            throw new ProblemException(Problem.notFound());
        }
    }

    void cancel() {
        throw new ProblemException(MeetingProblems.NEVER);
    }

    Problem complain() {
        return MeetingProblems.nameless("x");
    }

    private static void ask(MeetingCommand command) {
        MeetingDecider.decide(command)
                .map(Refusals::describe)
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
    }
}
