package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.model.Call;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is left to do on a call, whichever folder knows of it. */
@Component
class Remaining {

    private final List<OpenWork> openWork;

    Remaining(List<OpenWork> openWork) {
        this.openWork = openWork;
    }

    /** Ids of the responses that are not dealt with yet, each once, in order. */
    List<String> on(Stored<Call> call) {
        return openWork.stream()
                .flatMap(work -> work.on(call).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
