package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCounts;

/** Counts what the invited have done; the responses know. */
public interface Turnout {

    CallCounts of(Stored<Call> call);
}
