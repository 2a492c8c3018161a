package dk.revus.analytics.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the other services told, as far as it says that somebody is waited for. */
public final class TaskFact {

    private TaskFact() {}

    /** Something that is told of, in one of its states. */
    public interface Thing {

        String state();
    }

    /** A cycle; its phase is its state. */
    public record Cycle(String cycleId, String title, String phase) implements Thing {

        @Override
        public String state() {
            return phase;
        }
    }

    /**
     * A call, the draft of one included.
     *
     * @param closesAt the first moment that is too late
     * @param meetingDate the day the answers are discussed together
     */
    public record Call(
            String callId,
            String cycleId,
            String title,
            String state,
            Instant closesAt,
            @Nullable LocalDate meetingDate,
            List<String> invited)
            implements Thing {

        boolean isOpen() {
            return "OPEN".equals(state);
        }

        /** Whether what was answered is still worked on. */
        public boolean isLive() {
            return isOpen() || "CLOSED".equals(state);
        }
    }

    /**
     * A municipality's response.
     *
     * @param lateUntil the last day of a late admission
     * @param waitsFor whose word it waits for; null: whoever may give it
     * @param reservation what it is subject to
     */
    public record Response(
            String responseId,
            String callId,
            String organisation,
            String state,
            @Nullable LocalDate lateUntil,
            @Nullable String waitsFor,
            @Nullable Reservation reservation)
            implements Thing {}

    /** A council that has still to decide. */
    public record Reservation(@Nullable LocalDate expectedDate) {}

    /** The screening of one response. */
    public record Screening(
            String responseId,
            String callId,
            String organisation,
            String state,
            List<ScreenedWish> wishes,
            @Nullable Clarification clarification)
            implements Thing {

        public Screening {
            wishes = wishes == null ? List.of() : List.copyOf(wishes);
        }

        /** How many of its wishes have no result yet. */
        long unassessed() {
            return inForce().stream().filter(wish -> wish.assessment() == null).count();
        }

        /** The secretariat's texts that the municipality has not said anything to. */
        List<Editorial> unanswered() {
            return inForce().stream()
                    .flatMap(wish -> Stream.ofNullable(wish.editorial()))
                    .filter(editorial -> editorial.stand() == null)
                    .toList();
        }

        private List<ScreenedWish> inForce() {
            return wishes.stream().filter(wish -> !wish.withdrawn()).toList();
        }
    }

    /** One wish in a screening. */
    public record ScreenedWish(
            String wishId,
            boolean withdrawn,
            @Nullable Assessment assessment,
            @Nullable Editorial editorial) {}

    /** That there is a result. */
    public record Assessment(@Nullable String result) {}

    /** The secretariat's text on a wish. */
    public record Editorial(@Nullable Instant at, @Nullable String stand) {}

    /** What the municipality is asked. */
    public record Clarification(Instant closesAt, Instant requestedAt) {}

    /** A question about a call. */
    public record Question(
            String questionId, String callId, String organisation, String state, Instant askedAt)
            implements Thing {}

    /** A wish in the theme catalogue. */
    public record Wish(
            String wishId,
            String cycleId,
            String organisation,
            String title,
            String state,
            @Nullable String themeId)
            implements Thing {}

    /** A theme. */
    public record Theme(
            String themeId, String cycleId, String title, String state, @Nullable String mergedInto)
            implements Thing {

        /** Whether the meeting has said what becomes of it. */
        boolean isDecided() {
            return switch (state) {
                case "PRIORITISED",
                        "NOT_PRIORITISED",
                        "DEFERRED",
                        "IN_STRATEGY",
                        "ACTIVE",
                        "COMPLETED" ->
                        true;
                default -> false;
            };
        }
    }

    /** A meeting. */
    public record Meeting(
            String meetingId,
            String cycleId,
            String title,
            LocalDate date,
            String state,
            List<Decision> decisions)
            implements Thing {}

    /** That there is a decision. */
    public record Decision(@Nullable String decisionId) {}

    /** A strategy. */
    public record Strategy(String strategyId, String cycleId, String title, String state)
            implements Thing {}

    /**
     * An application and the project that it becomes.
     *
     * @param report the one that changed last, as the event has it
     * @param reports where the report on each half year stands, put together of all events
     * @param grantedOn the day it was granted; null before
     */
    public record Project(
            String projectId,
            String cycleId,
            String title,
            String state,
            Lead lead,
            List<Milestone> milestones,
            @Nullable Report report,
            Map<String, ReportStand> reports,
            @Nullable LocalDate grantedOn)
            implements Thing {

        public Project {
            reports = reports == null ? Map.of() : Map.copyOf(reports);
        }

        /**
         * The same after what was known of it.
         *
         * @param earlier null when this is the first that was told
         * @param today the day of the event in Denmark
         */
        public Project after(@Nullable Project earlier, Instant at, LocalDate today) {
            var all = new HashMap<String, ReportStand>();
            if (earlier != null) {
                all.putAll(earlier.reports());
            }
            if (report != null) {
                all.merge(
                        report.period(),
                        new ReportStand(report.state(), at),
                        (before, now) -> before.state().equals(now.state()) ? before : now);
            }
            var granted = earlier == null ? null : earlier.grantedOn();
            return new Project(
                    projectId,
                    cycleId,
                    title,
                    state,
                    lead,
                    milestones,
                    report,
                    all,
                    granted == null && "GRANTED".equals(state) ? today : granted);
        }

        /** The half year whose report is in this state, the earliest one. */
        Optional<ReportStand> reportThatIs(String wanted) {
            return reports.entrySet().stream()
                    .filter(report -> report.getValue().state().equals(wanted))
                    .min(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue);
        }
    }

    /** Who carries a project out. */
    public record Lead(String organisation) {}

    /** What is to be reached on the way. */
    public record Milestone(LocalDate planned, @Nullable LocalDate reachedOn) {}

    /** A report on a half year, such as 2018-H1. */
    public record Report(String period, String state) {}

    /** Where a report stands, and since when. */
    public record ReportStand(String state, Instant since) {}
}
