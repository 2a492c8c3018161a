package dk.revus.kit.security;

import java.util.List;

/**
 * Mandates that a service itself has written down, beside those in the token: somebody was invited
 * to act for another organisation in one matter.
 */
@FunctionalInterface
public interface GivenMandates {

    /**
     * @param path of the request, for such a mandate may hold for one thing alone
     * @return those that have ended too, so that a refusal can say so
     */
    List<Mandate> of(Actor actor, String path);
}
