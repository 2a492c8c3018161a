package dk.revus.acceptance.permission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of a service.
 *
 * @param thing whose matrix guards it; "" where being signed in is all
 * @param commands the rows of that matrix, any of which opens it
 * @param pattern the path as the service maps it
 * @param body what is sent, made anew for each probe
 * @param in the states in which there is something behind it; empty means all
 * @param isOfferedWhenReady whether {@code allowedActions} may leave it out while it has no use
 */
record Endpoint(
        Kind kind,
        String thing,
        List<String> commands,
        String method,
        String pattern,
        @Nullable Object body,
        Set<String> in,
        boolean isOfferedWhenReady) {

    enum Kind {
        /** Makes a thing: there is no version to match. */
        CREATE,
        /** Adds to a thing that is there, on whatever version. */
        ADD,
        /** Changes a thing that is there. */
        CHANGE,
        /** Shows one thing. */
        READ,
        /** Shows one's own thing, to nobody else who may read such things. */
        OWN,
        /** Shows those that the caller may see, maybe none. */
        LIST
    }

    static Endpoint create(String thing, String command, String pattern, Object body) {
        return new Endpoint(
                Kind.CREATE, thing, List.of(command), "POST", pattern, body, Set.of(), false);
    }

    static Endpoint add(String thing, String command, String pattern, Object body) {
        return new Endpoint(
                Kind.ADD, thing, List.of(command), "POST", pattern, body, Set.of(), false);
    }

    /** {@code POST <thing>:<command>}. */
    static Endpoint change(String thing, String command, String pattern, Object body) {
        return new Endpoint(
                Kind.CHANGE,
                thing,
                List.of(command),
                "POST",
                pattern + ":" + command,
                body,
                Set.of(),
                false);
    }

    static Endpoint write(String thing, String command, String pattern, Object body) {
        return new Endpoint(
                Kind.CHANGE, thing, List.of(command), "PUT", pattern, body, Set.of(), false);
    }

    static Endpoint read(String thing, String pattern) {
        return new Endpoint(
                Kind.READ, thing, List.of("read"), "GET", pattern, null, Set.of(), false);
    }

    static Endpoint own(String thing, String pattern) {
        return new Endpoint(
                Kind.OWN, thing, List.of("read"), "GET", pattern, null, Set.of(), false);
    }

    static Endpoint list(String thing, String pattern) {
        return new Endpoint(
                Kind.LIST, thing, List.of("read"), "GET", pattern, null, Set.of(), false);
    }

    Endpoint only(String... states) {
        return new Endpoint(
                kind, thing, commands, method, pattern, body, Set.of(states), isOfferedWhenReady);
    }

    Endpoint saying(Object other) {
        return new Endpoint(kind, thing, commands, method, pattern, other, in, isOfferedWhenReady);
    }

    Endpoint whenReady() {
        return new Endpoint(kind, thing, commands, method, pattern, body, in, true);
    }

    Endpoint or(String command) {
        return new Endpoint(
                kind,
                thing,
                List.of(commands.getFirst(), command),
                method,
                pattern,
                body,
                in,
                isOfferedWhenReady);
    }

    /**
     * @param made whether there is such a thing already
     */
    boolean isThereIn(String state, boolean made) {
        var fits =
                switch (kind) {
                    case CREATE -> !made;
                    case ADD, CHANGE, READ, OWN -> made;
                    case LIST -> true;
                };
        return fits && (in.isEmpty() || in.contains(state));
    }
}
