package dk.revus.notification.known.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call for themes, as far as we write about it. */
public record Call(
        String callId,
        String cycleId,
        String title,
        String state,
        Letter letter,
        @Nullable Instant opensAt,
        LocalDate lastDay,
        LocalDate meetingDate,
        List<Principle> principles,
        List<ProposedTheme> themes,
        List<String> invited,
        @Nullable List<Amendment> amendments,
        @Nullable String reason) {

    /**
     * The letter that the chairmanship signs.
     *
     * @param contact null: as for the whole platform
     */
    public record Letter(
            String sagsId,
            String dokId,
            List<String> from,
            String summary,
            @Nullable Contact contact) {}

    /** How people reach whoever is behind the call. */
    public record Contact(@Nullable String mailbox, @Nullable String address) {}

    public record Principle(String principleId, String title) {}

    public record ProposedTheme(String themeId, String title) {}

    /** One change since it went out. */
    public record Amendment(Instant at, String reason, List<Change> changes) {

        boolean movesTheDeadline() {
            return changes.stream().anyMatch(change -> change.field().equals("lastDay"));
        }
    }

    /** A field before and after, as text; days as 2017-08-06. */
    public record Change(String field, String before, String after) {}

    /** Where questions about it are read, if not where all others are. */
    public Optional<String> mailbox() {
        return Optional.ofNullable(letter.contact()).map(Contact::mailbox);
    }

    public boolean isPublished() {
        return !Set.of("DRAFT", "DISCARDED").contains(state);
    }

    /** What was changed last, of a call that was changed. */
    public Optional<Amendment> lastAmendment() {
        return since().reduce((earlier, later) -> later);
    }

    /** When the last day became the one it is, unless it always was. */
    public Optional<Instant> deadlineMovedAt() {
        return since().filter(Amendment::movesTheDeadline)
                .map(Amendment::at)
                .reduce((earlier, later) -> later);
    }

    private Stream<Amendment> since() {
        return amendments == null ? Stream.empty() : amendments.stream();
    }
}
