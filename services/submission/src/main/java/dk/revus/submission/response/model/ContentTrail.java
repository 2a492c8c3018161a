package dk.revus.submission.response.model;

import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.VersionEvent.AnswerRegistered;
import dk.revus.submission.response.model.content.FieldChange;
import dk.revus.submission.response.model.content.ResponseContent;
import java.util.List;

/**
 * Follows what a municipality has written from command to command.
 *
 * @param content as it is after the command
 * @param changes that the command made
 */
public record ContentTrail(ResponseContent content, List<FieldChange> changes) {

    public static final ContentTrail BEGINNING = new ContentTrail(ResponseContent.EMPTY, List.of());

    public ContentTrail {
        changes = List.copyOf(changes);
    }

    /** Whether the content after these events is known whatever was before them. */
    public static boolean settles(List<ResponseEvent> events) {
        return events.stream()
                .anyMatch(
                        event ->
                                event instanceof DraftSaved
                                        || (event instanceof VersionEvent
                                                && !(event instanceof AnswerRegistered)));
    }

    public ContentTrail after(List<ResponseEvent> events) {
        var written = content;
        var shown = content;
        for (var event : events) {
            if (event instanceof DraftSaved(var saved, _)) {
                written = saved;
                shown = saved;
            } else if (event instanceof AnswerRegistered(var registered)) {
                // beside what the municipality itself had begun, which it goes on with
                shown = registered.content();
                written = written.equals(ResponseContent.EMPTY) ? shown : written;
            } else if (event instanceof VersionEvent version) {
                written = version.submission().content();
                shown = written;
            }
        }
        return new ContentTrail(written, FieldChange.between(content, shown));
    }
}
