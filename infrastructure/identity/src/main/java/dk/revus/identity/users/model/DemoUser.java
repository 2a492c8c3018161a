package dk.revus.identity.users.model;

import java.util.List;

/**
 * An account anybody may use on a local platform.
 *
 * @param name the function held, never an invented person
 * @param organisation the heading it stands under where one chooses
 */
public record DemoUser(String id, String name, String organisation, List<Mandate> mandates) {

    public DemoUser {
        mandates = List.copyOf(mandates);
    }
}
