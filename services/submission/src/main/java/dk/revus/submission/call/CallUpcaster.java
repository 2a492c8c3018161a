package dk.revus.submission.call;

import dk.revus.kit.journal.Upcaster;
import dk.revus.submission.call.model.Announcement;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import java.util.List;

/** What of a call was kept before there was more to keep. */
final class CallUpcaster {

    private static final Announcement UNSIGNED = new Announcement(List.of(), List.of());

    static final Upcaster UPCASTER =
            Upcaster.NONE
                    .lacking(CallContent.class, "attachmentIds", List.of())
                    .lacking(Call.Scheduled.class, "announced", UNSIGNED)
                    .lacking(Call.Open.class, "announced", UNSIGNED)
                    .lacking(Call.Closed.class, "announced", UNSIGNED);

    private CallUpcaster() {}
}
