package dk.revus.submission.question.model;

import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.util.Set;

/**
 * Who may ask about a call, and until when.
 *
 * @param running whether it was sent out and is not over
 */
public record AskingTerms(boolean running, Deadline deadline, Set<String> invited) {

    public AskingTerms {
        invited = Set.copyOf(invited);
    }

    public static AskingTerms of(Call call) {
        var content = call.content();
        var running =
                switch (call) {
                    case Call.Scheduled _, Call.Open _ -> true;
                    case Call.New _, Call.Draft _, Call.Discarded _ -> false;
                    case Call.Closed _, Call.Processed _, Call.Cancelled _ -> false;
                };
        return new AskingTerms(running, content.deadline(), Set.copyOf(content.invited()));
    }

    boolean takeQuestionsAt(Instant moment) {
        return running && !deadline.hasPassedAt(moment);
    }
}
