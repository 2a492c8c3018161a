package dk.revus.portal.api.model;

import java.math.BigDecimal;
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

        /** The field itself, {@code text} of {@code sections[TE-2017-01].text}. */
        public String name() {
            return field.substring(field.lastIndexOf('.') + 1);
        }

        /** Which of a list it is a field of, {@code TE-2017-01} of the same; else empty. */
        public String of() {
            int from = field.indexOf('[');
            int to = field.indexOf(']');
            return from < 0 || to < from ? "" : field.substring(from + 1, to);
        }

        /** What was said last: of what was taken away, what stood there. */
        public String lastSaid() {
            return after != null && !after.isEmpty() ? after : before == null ? "" : before;
        }

        /** The same field of what is called this. */
        public Change of(String title) {
            var from = field.indexOf('[') + 1;
            var to = field.indexOf(']');
            return new Change(
                    field.substring(0, from) + title.replace(']', ')') + field.substring(to),
                    before,
                    after);
        }

        /** Whether it is a section about a theme. */
        public boolean isOfTheme() {
            return field.startsWith("sections[");
        }

        /** Whether it is a milestone of a cycle, which is called by its title. */
        public boolean isOfMilestone() {
            return field.startsWith("milestones[");
        }

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

        /** The figure that a text says, or null when it says something else. */
        public @Nullable BigDecimal number(String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
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
