package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The call for themes. */
public record Call(
        String callId,
        @Nullable String cycleId,
        String title,
        String state,
        @Nullable Letter letter,
        @Nullable Instant opensAt,
        @Nullable LocalDate lastDay,
        @Nullable Instant closesAt,
        @Nullable LocalDate meetingDate,
        @Nullable Integer maxWishes,
        List<Principle> principles,
        List<ThemeName> themes,
        List<String> invited,
        List<String> attachmentIds,
        List<String> warnings,
        @Nullable Integer revision,
        List<CallSignature> signatures,
        List<Amendment> amendments,
        @Nullable Cancellation cancelled,
        @Nullable CallCounts counts,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Call {
        principles = Lists.of(principles);
        themes = Lists.of(themes);
        invited = Lists.of(invited);
        attachmentIds = Lists.of(attachmentIds);
        warnings = Lists.of(warnings);
        signatures = Lists.of(signatures);
        amendments = Lists.of(amendments);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = orNone(blockedBecause);
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> blocked) {
        return blocked == null ? Map.of() : new LinkedHashMap<>(blocked);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    /** How many wishes one municipality may rank. */
    public int wishLimit() {
        return maxWishes == null ? 3 : maxWishes;
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    /** Whether every answer has got its own. */
    public boolean isProcessed() {
        return "PROCESSED".equals(state);
    }

    /** Whether this municipality is invited to answer. */
    public boolean asks(@Nullable String municipality) {
        return municipality != null && invited.contains(municipality);
    }

    /** Whether everybody may know of it. */
    public boolean isAnnounced() {
        return !Set.of("DRAFT", "DISCARDED").contains(state);
    }

    /** Whether questions about it are taken. */
    public boolean isRunning() {
        return Set.of("SCHEDULED", "OPEN").contains(state);
    }

    /** The day of the meeting as it was first announced; null while it is that day still. */
    public @Nullable LocalDate meetingMovedFrom() {
        return amendments.stream()
                .flatMap(amendment -> amendment.changes().stream())
                .filter(change -> "meetingDate".equals(change.field()))
                .findFirst()
                .map(change -> change.day(change.before()))
                .filter(first -> !first.equals(meetingDate))
                .orElse(null);
    }

    /** What was changed last; null while nothing was. */
    public @Nullable Amendment lastAmendment() {
        return amendments.isEmpty() ? null : amendments.getLast();
    }
}
