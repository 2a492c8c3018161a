package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.model.Call;
import java.util.List;

/**
 * What is left to do before a call can be called processed. Each folder that knows of such work
 * says so; there may be several.
 */
public interface OpenWork {

    /** Ids of the responses to this call that are not dealt with yet. */
    List<String> on(Stored<Call> call);
}
