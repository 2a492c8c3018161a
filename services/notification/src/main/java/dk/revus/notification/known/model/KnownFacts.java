package dk.revus.notification.known.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What we know of others now. It may be less than there is: events come when they come. */
public interface KnownFacts {

    Optional<Organisation> organisation(String code);

    Optional<Call> call(String callId);

    /** Those that ask for answers, or will: not drafts, and not what is over or was called off. */
    List<Call> callsToAnswer();

    /** Those municipalities that were heard of; of the others nothing has been told. */
    List<Response> responsesTo(String callId);

    /** Those whose questions can still be answered. */
    List<Screening> openClarifications();

    Optional<Theme> theme(String themeId);

    List<Theme> themes();

    List<Wish> wishesOn(Collection<String> themeIds);
}
