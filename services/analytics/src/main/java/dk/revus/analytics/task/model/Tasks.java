package dk.revus.analytics.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for somebody. A function of what was told, who asks, and when. */
public final class Tasks {

    private record Alike(TaskKind kind, Task.ThingKind among, String id, String owner) {

        /** Each organisation is told of its own; what all may do is gathered across them. */
        static Alike of(Found found) {
            var owner = found.organisation();
            return new Alike(
                    found.kind(),
                    found.among().kind(),
                    found.among().id(),
                    found.kind().whose() == TaskKind.Whose.OWN && owner != null ? owner : "");
        }
    }

    private Tasks() {}

    /**
     * Of each kind one task at most for each organisation and call or thing of its own, and one for
     * each call, cycle, meeting or strategy otherwise.
     *
     * @param now the moment that deadlines and days are looked at
     * @return the most urgent first
     */
    public static List<Task> of(KnownTaskFacts facts, Caller caller, Instant now) {
        var today = Days.of(now);
        return Arrays.stream(TaskKind.values())
                .filter(kind -> caller.holds(kind.roles()))
                .flatMap(kind -> find(kind, facts, now, today))
                .filter(found -> found.isFor(caller))
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Found::gathered)
                .sorted(Task.URGENT_FIRST)
                .toList();
    }

    private static Stream<Found> find(
            TaskKind kind, KnownTaskFacts facts, Instant now, LocalDate today) {
        var answering = new Answering(facts, now);
        var screening = new Screening(facts, now);
        var deciding = new Deciding(facts, today);
        var projects = new Projects(facts, today);
        return switch (kind) {
            case ANSWER_CALL -> answering.toBegin();
            case SEND_AGAIN -> answering.toSendAgain();
            case SIGN_OFF -> answering.toSignOff();
            case CONFIRM_ON_BEHALF -> answering.toConfirm();
            case RESOLVE_RESERVATION -> answering.toResolve();
            case FOLLOW_UP_MISSING -> answering.missing();
            case DECIDE_LATE -> answering.late();
            case ANSWER_QUESTIONS -> answering.asked();
            case ANSWER_CLARIFICATION -> screening.toClarify();
            case ACCEPT_EDITORIAL -> screening.toAccept();
            case START_SCREENING -> screening.toStart();
            case ASSESS_WISHES -> screening.toAssess();
            case COMPLETE_SCREENING -> screening.toComplete();
            case PLACE_WISHES -> deciding.toPlace();
            case ANSWER_WISHES -> deciding.toAnswer();
            case SHORTLIST_THEMES -> deciding.toShortlist();
            case HOLD_MEETING -> deciding.toHold();
            case RECORD_DECISIONS -> deciding.toDecide();
            case APPROVE_MINUTES -> deciding.toApprove();
            case DRAFT_STRATEGY -> deciding.toDraft();
            case RECOMMEND_STRATEGY -> deciding.toRecommend();
            case ADOPT_STRATEGY -> deciding.toAdopt();
            case RECOMMEND_APPLICATIONS -> projects.in("SUBMITTED", kind);
            case GRANT_APPLICATIONS -> projects.in("RECOMMENDED", kind);
            case REJECT_APPLICATIONS -> projects.in("NOT_RECOMMENDED", kind);
            case START_PROJECT -> projects.toStart();
            case REACH_MILESTONES -> projects.overdue();
            case SUBMIT_REPORTS -> projects.toReport();
            case CORRECT_REPORT -> projects.toCorrect();
            case APPROVE_REPORTS -> projects.toApprove();
            case CLOSE_PROJECTS -> projects.toClose();
        };
    }
}
