package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a municipality keeps to itself about its response. */
public record Drafting(
        List<Part> sections,
        List<Remark> comments,
        List<Guest> colleagues,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Drafting {
        sections = Lists.of(sections);
        comments = Lists.of(comments);
        colleagues = Lists.of(colleagues);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = orNone(blockedBecause);
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> blocked) {
        return blocked == null ? Map.of() : new LinkedHashMap<>(blocked);
    }

    /**
     * @param by the function that said that it is done
     */
    public record Part(String section, boolean done, @Nullable String by, @Nullable Instant at) {}

    /**
     * @param field what it is about; empty for the whole
     */
    public record Remark(
            String commentId,
            @Nullable String field,
            String text,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Done resolved) {}

    /** Who settled it, and when. */
    public record Done(@Nullable String by, @Nullable Instant at) {}

    /**
     * @param active whether the invitation holds today
     * @param seenAt when the one who was invited first opened the response; null: not yet
     */
    public record Guest(
            String colleagueId,
            String account,
            String role,
            @Nullable LocalDate until,
            boolean active,
            @Nullable String note,
            @Nullable Instant seenAt) {}

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    /** Whether this guest's invitation may be ended by the caller now. */
    public boolean mayRemove(Guest guest) {
        return guest.active()
                && may(guest.role().equals("MUNICIPAL_APPROVER") ? "remove-approver" : "remove");
    }
}
