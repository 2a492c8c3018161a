package dk.revus.submission.call.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One field of a call before and after, both as text: days as 2017-08-06, lists with commas.
 *
 * @param field its name in the call
 */
public record Change(String field, String before, String after) {

    private record ToldField(String field, Function<CallContent, Object> value) {}

    /** The fields that may differ once a call is out. */
    private static final List<ToldField> TOLD =
            List.of(
                    new ToldField("title", CallContent::title),
                    new ToldField("summary", content -> content.letter().summary()),
                    new ToldField("lastDay", content -> content.deadline().lastDay()),
                    new ToldField("meetingDate", CallContent::meetingDate),
                    new ToldField("maxWishes", CallContent::maxWishes),
                    new ToldField(
                            "attachmentIds", content -> String.join(", ", content.attachmentIds())),
                    new ToldField(
                            "contact.mailbox",
                            content -> CallContact.mailboxOf(content.letter().contact())),
                    new ToldField(
                            "contact.address",
                            content -> CallContact.addressOf(content.letter().contact())));

    static List<Change> between(CallContent before, CallContent after) {
        var changes = new ArrayList<Change>();
        for (var told : TOLD) {
            var earlier = Objects.toString(told.value().apply(before));
            var later = Objects.toString(told.value().apply(after));
            if (!earlier.equals(later)) {
                changes.add(new Change(told.field(), earlier, later));
            }
        }
        return changes;
    }
}
