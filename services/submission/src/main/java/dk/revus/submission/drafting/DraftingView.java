package dk.revus.submission.drafting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.Comment;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.Mark;
import dk.revus.submission.drafting.model.Section;
import dk.revus.submission.response.model.ResponseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a municipality keeps to itself about one response.
 *
 * @param sections all of them, in the order of the response
 */
record DraftingView(
        String responseId,
        String callId,
        String organisation,
        List<SectionView> sections,
        List<Remark> comments,
        List<Guest> colleagues,
        long version,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    /**
     * A section and whether it is done.
     *
     * @param by who said that it is done; null while it is not
     */
    record SectionView(String section, boolean done, @Nullable String by, @Nullable Instant at) {

        static SectionView of(Section section, List<Mark> marks) {
            var name = section.name().toLowerCase(Locale.ROOT);
            return marks.stream()
                    .filter(mark -> mark.section() == section)
                    .findFirst()
                    .map(mark -> new SectionView(name, true, mark.by(), mark.at()))
                    .orElseGet(() -> new SectionView(name, false, null, null));
        }
    }

    /**
     * A comment on a field or the whole.
     *
     * @param field the path of the field it is about; "" for the whole
     */
    record Remark(
            String commentId,
            String field,
            String text,
            String by,
            Instant at,
            Comment.@Nullable Resolution resolved) {

        static Remark of(Comment comment) {
            return new Remark(
                    comment.id(),
                    comment.field(),
                    comment.text(),
                    comment.by(),
                    comment.at(),
                    comment.resolved());
        }
    }

    /**
     * A colleague who was invited.
     *
     * @param active whether the invitation holds today
     * @param seenAt when the colleague first came; null: not yet
     */
    record Guest(
            String colleagueId,
            String account,
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            boolean active,
            String note,
            String by,
            Instant at,
            @Nullable Instant seenAt,
            Colleague.@Nullable Removal removed) {

        static Guest of(Colleague colleague, LocalDate today, @Nullable Instant seenAt) {
            return new Guest(
                    colleague.id(),
                    colleague.account(),
                    colleague.role().name(),
                    colleague.from(),
                    colleague.until(),
                    colleague.holdsOn(today),
                    colleague.note(),
                    colleague.by(),
                    colleague.at(),
                    seenAt,
                    colleague.removed());
        }
    }

    static DraftingView of(
            Stored<Drafting> stored, Actions actions, Function<Colleague, Guest> guests) {
        var id = ResponseId.parse(stored.id());
        var drafting = stored.state();
        return new DraftingView(
                stored.id(),
                id.callId(),
                id.municipality(),
                Arrays.stream(Section.values())
                        .map(section -> SectionView.of(section, drafting.done()))
                        .toList(),
                drafting.comments().stream().map(Remark::of).toList(),
                drafting.colleagues().stream().map(guests).toList(),
                stored.version(),
                actions);
    }
}
