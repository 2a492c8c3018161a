package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a call that is out. */
public record Amendment(
        int revision, @Nullable String kind, Instant at, String reason, List<Change> changes) {

    public Amendment {
        changes = Lists.of(changes);
    }

    /** A field before and after, as text. */
    public record Change(String field, @Nullable String before, @Nullable String after) {

        public boolean isDeadline() {
            return "lastDay".equals(field);
        }

        public boolean isAttachments() {
            return "attachmentIds".equals(field);
        }

        /** The day that a text says, or null when it says something else. */
        public @Nullable LocalDate day(@Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        /** How many things a list names. */
        public int count(@Nullable String list) {
            return list == null || list.isBlank() ? 0 : list.split(",").length;
        }
    }

    public boolean isReopening() {
        return "REOPENED".equals(kind);
    }
}
