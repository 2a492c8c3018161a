package dk.revus.submission.drafting.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody in the municipality asks for. */
public sealed interface DraftingCommand {

    /** Who asks, and when. */
    record Act(String account, String function, String commandId, Instant at, LocalDate today) {}

    /**
     * @param field the path of the field it is about; "" for the whole
     */
    record Note(String field, String text, Act act) implements DraftingCommand {}

    record Resolve(String commentId, Act act) implements DraftingCommand {}

    record MarkSection(Section section, boolean done, Act act) implements DraftingCommand {}

    /**
     * @param byGuest whether who asks is here by invitation alone
     * @param mandated whether the account is known to hold a mandate that lets it do this already
     */
    record Invite(
            String account,
            ColleagueRole role,
            @Nullable LocalDate until,
            String note,
            boolean byGuest,
            boolean mandated,
            Act act)
            implements DraftingCommand {}

    record Remove(String colleagueId, String reason, boolean byGuest, Act act)
            implements DraftingCommand {}
}
