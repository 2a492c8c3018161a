package dk.revus.analytics.fact.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Those of these wishes that are known, by their id. */
    Map<String, Wish> wishes(Collection<String> wishIds);

    /** The response that each wish came in, by the wish, whether or not it is still in it. */
    Map<String, Response> responsesWith(Collection<String> wishIds);

    /** How each response was screened, by the response; without those that were not yet. */
    Map<String, Screening> screeningsOf(Collection<String> responseIds);

    /** Each wish as it was last told by this type of event, and when; by the wish. */
    Map<String, Dated<Wish>> wishesAsToldBy(String type, Collection<String> wishIds);

    /** The wishes of a cycle whose outcome everybody was told, as it was told, and still holds. */
    List<Wish> answeredInPublic(String cycleId);

    /**
     * Those of these wishes of which everybody was told what became of them, and it still holds.
     */
    Set<String> toldToEverybody(String type, Collection<String> wishIds);
}
