package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What those who screen make of a municipality's response, beside what the municipality sent.
 *
 * @param municipalityNames what those that its wishes are about were called when it was sent
 * @param assignee and {@code formal} are null for the municipality
 * @param blockedBecause why each other command is refused now, as a code
 */
public record Screening(
        String responseId,
        String callId,
        String organisation,
        String state,
        long version,
        int contentVersion,
        @Nullable String snapshotHash,
        @Nullable Instant submittedAt,
        Map<String, String> municipalityNames,
        @Nullable String dokId,
        @Nullable Assignee assignee,
        @Nullable Formal formal,
        List<ScreenedWish> wishes,
        @Nullable Request request,
        List<Clarification> clarifications,
        @Nullable String endReason,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Screening {
        municipalityNames =
                municipalityNames == null ? Map.of() : new LinkedHashMap<>(municipalityNames);
        wishes = Lists.of(wishes);
        clarifications = Lists.of(clarifications);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    public record Assignee(String account, @Nullable String function) {}

    public record Formal(boolean ok, @Nullable String note, @Nullable String by, Instant at) {}

    /**
     * Questions, the fields they open, and the last day to answer.
     *
     * @param changes each time that the last day became another, oldest first
     */
    public record Request(
            int number,
            List<String> questions,
            List<String> editableFields,
            LocalDate lastDay,
            @Nullable Instant at,
            List<DayChange> changes) {

        public Request {
            questions = Lists.of(questions);
            editableFields = Lists.of(editableFields);
            changes = Lists.of(changes);
        }
    }

    /**
     * @param kind whether there is more time, the day was a slip, or nothing is asked any longer
     * @param after the same day where it stayed; null where nothing is asked any longer
     * @param questionsBefore what was asked until then; empty where the questions stayed
     */
    public record DayChange(
            String kind,
            LocalDate before,
            @Nullable LocalDate after,
            List<String> questionsBefore,
            String reason,
            String by,
            Instant at) {

        public DayChange {
            questionsBefore = Lists.of(questionsBefore);
        }

        /**
         * What the page says of it: the sentence differs where only the questions were put right.
         */
        public String sentence() {
            return before.equals(after) ? "screening.questions." + kind : "screening.day." + kind;
        }
    }

    /**
     * @param by the function that answered; null when nobody did in time
     * @param withdrawnBecause why nobody waited for an answer; null where one was waited for
     */
    public record Clarification(
            Request request,
            List<String> answers,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String withdrawnBecause) {

        public Clarification {
            answers = Lists.of(answers);
        }

        /** What was answered to a question, counted from 0; empty when nothing was. */
        public String answer(int question) {
            return question < answers.size() ? answers.get(question) : "";
        }
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    public @Nullable ScreenedWish wish(String wishId) {
        return wishes.stream().filter(w -> w.wishId().equals(wishId)).findFirst().orElse(null);
    }
}
