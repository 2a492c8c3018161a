package dk.revus.analytics.fact.model;

import java.util.List;
import java.util.Optional;

/** The latest facts, as they are when somebody asks. */
public interface KnownFacts {

    Optional<Cycle> cycle(String cycleId);

    /** The calls of a cycle, the newest first; also those that were called off. */
    List<Call> callsOf(String cycleId);

    Optional<Call> call(String callId);

    List<Organisation> organisations();

    List<Response> responsesTo(String callId);

    List<Wish> wishesOf(String cycleId);

    List<Dated<Theme>> themesOf(String cycleId);

    List<Meeting> meetingsOf(String cycleId);

    List<Dated<Strategy>> strategiesOf(String cycleId);

    List<Dated<Project>> projectsOf(String cycleId);

    Optional<Wish> wish(String wishId);

    /** The response that a wish came in, whether or not the wish is still in it. */
    Optional<Response> responseWith(String wishId);

    /** How a response was screened; empty when it was not yet. */
    Optional<Screening> screeningOf(String responseId);

    /** A wish as it was last told by this type of event, and when. */
    Optional<Dated<Wish>> wishAsToldBy(String type, String wishId);

    /** The wishes of a cycle whose outcome everybody was told, as it was told, and still holds. */
    List<Wish> answeredInPublic(String cycleId);

    /** Whether everybody was told what became of a wish, and it still holds. */
    boolean wasToldToEverybody(String type, String wishId);
}
