package dk.revus.submission.drafting;

import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.response.model.ResponseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who was invited to which response, kept in memory. What is kept is used only while nothing has
 * been added to the drafting's stream, which one look at the journal tells: so a removal counts at
 * once, in whichever process it was made.
 */
@Component
class KnownColleagues {

    private static final int KEPT = 2000;

    private final Draftings draftings;
    private final Map<String, Known> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > KEPT;
                }
            };

    KnownColleagues(Draftings draftings) {
        this.draftings = draftings;
    }

    private record Known(long version, List<Colleague> colleagues) {}

    /** Everybody who was ever invited to this response. */
    List<Colleague> of(String responseId) {
        var known = kept(responseId);
        if (known != null && draftings.isStill(responseId, known.version())) {
            return known.colleagues();
        }
        var drafting = draftings.asItIs(responseId);
        keep(responseId, new Known(drafting.version(), drafting.state().colleagues()));
        return drafting.state().colleagues();
    }

    /** The responses to which this account was ever invited. */
    List<ResponseId> thatInvited(String account) {
        return draftings.thatInvited(account).stream()
                .map(drafting -> ResponseId.parse(drafting.id()))
                .toList();
    }

    private synchronized @Nullable Known kept(String responseId) {
        return kept.get(responseId);
    }

    private synchronized void keep(String responseId, Known known) {
        kept.put(responseId, known);
    }
}
