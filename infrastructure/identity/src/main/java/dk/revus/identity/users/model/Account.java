package dk.revus.identity.users.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name the function held, never an invented person
 * @param organisation the heading it stands under where one chooses
 * @param password its bcrypt hash; a demo user has none
 */
public record Account(
        String id,
        String name,
        String organisation,
        @Nullable String password,
        List<Mandate> mandates) {

    public Account {
        mandates = List.copyOf(mandates);
    }
}
