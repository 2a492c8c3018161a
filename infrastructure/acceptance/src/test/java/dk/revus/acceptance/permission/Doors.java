package dk.revus.acceptance.permission;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.Repository;
import dk.revus.kit.security.model.Role;
import dk.revus.testkit.Api;
import dk.revus.testkit.Api.Reply;
import dk.revus.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The doors of one running service, knocked at directly, without a gateway: every door by every
 * role, at one's own and at others' things, without a token and with bad ones. What must happen is
 * read off docs/permissions.md.
 */
final class Doors {

    static final PrintedMatrix PRINTED =
            PrintedMatrix.read(Repository.text(PermissionsDocument.PATH));

    private final ServiceUnderTest service;
    private final List<Door> doors;
    private final Tokens tokens;
    private final Set<Door> knocked = new HashSet<>();
    private final Set<String> passed = new TreeSet<>();

    Doors(ServiceUnderTest service, Door... doors) {
        this(service, List.of(doors));
    }

    private Doors(ServiceUnderTest service, List<Door> doors) {
        this.service = service;
        this.doors = doors;
        this.tokens = new Tokens(service.issuer());
    }

    /** These doors, and those that somebody else has described. */
    Doors and(List<Door> more) {
        return new Doors(service, Stream.concat(doors.stream(), more.stream()).toList());
    }

    /** Knocks at every door of a thing that is in this state. */
    void knock(Spot spot, String state) {
        assertThat(spot.thing().isEmpty() || states(spot).contains(state))
                .as("%s has no state %s", spot.thing(), state)
                .isTrue();
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        var made = !isMadeHere(spot) || !states(spot).getFirst().equals(state);
        for (var door : doors) {
            if (door.thing().equals(spot.thing()) && door.isThereIn(state, made)) {
                knocked.add(door);
                new Knock(this, door, spot, state, wrong).byEverybody(tokens);
            }
        }
        assertThat(wrong).as("%s in %s", spot.thing(), state).isEmpty();
    }

    /** A thing without a door to make it is made by what other services tell. */
    private boolean isMadeHere(Spot spot) {
        return doors.stream()
                .anyMatch(d -> d.thing().equals(spot.thing()) && d.kind() == Door.Kind.CREATE);
    }

    private static List<String> states(Spot spot) {
        return PRINTED.thing(spot.thing()).states();
    }

    /** Somebody who may goes through; what is behind the door changes. */
    Reply pass(Spot spot, String command, Role role, String organisation) {
        return pass(spot, to(spot, command), command, role, organisation);
    }

    /** As above, and says something else than those who only knock. */
    Reply pass(Spot spot, String command, Role role, String organisation, Object body) {
        return pass(spot, to(spot, command).saying(body), command, role, organisation);
    }

    private Door to(Spot spot, String command) {
        return doors.stream()
                .filter(d -> d.thing().equals(spot.thing()))
                .filter(d -> d.commands().contains(command))
                .findFirst()
                .orElseThrow();
    }

    private Reply pass(Spot spot, Door door, String command, Role role, String organisation) {
        var api = service.api().withToken(tokens.of(role, organisation));
        var reply =
                send(
                        door.kind() == Door.Kind.CHANGE ? api.onVersion(version(spot)) : api,
                        door,
                        spot);
        assertThat(reply.status()).as("%s %s: %s", role, command, reply).isBetween(200, 201);
        wasDone(spot.thing(), command);
        Quiet.await(service);
        return reply;
    }

    void wasDone(String thing, String command) {
        passed.add(thing + ":" + command);
    }

    /** Every path the service maps and every command of its tables was tried, both ways. */
    void leaveNoneOut(String serviceName) {
        assertThat(knocked).containsExactlyInAnyOrderElementsOf(doors);
        assertThat(doors.stream().map(door -> door.method() + " " + door.pattern()))
                .as("each path that the service offers is a door here")
                .containsExactlyInAnyOrderElementsOf(mapped());
        var commands =
                PRINTED.things().stream()
                        .filter(thing -> thing.service().equals(serviceName))
                        .flatMap(Doors::outward)
                        .toList();
        assertThat(passed).containsExactlyInAnyOrderElementsOf(commands);
    }

    private static Stream<String> outward(PrintedMatrix.Thing thing) {
        return thing.commands().stream()
                .filter(command -> !thing.isInternal(command) && !command.startsWith("read"))
                .map(command -> thing.name() + ":" + command);
    }

    private Set<String> mapped() {
        var paths = new TreeSet<String>();
        handlerMapping()
                .getHandlerMethods()
                .forEach(
                        (mapping, _) ->
                                mapping.getPatternValues().stream()
                                        .filter(pattern -> pattern.startsWith("/api/"))
                                        .forEach(
                                                pattern ->
                                                        mapping.getMethodsCondition()
                                                                .getMethods()
                                                                .forEach(
                                                                        method ->
                                                                                paths.add(
                                                                                        method + " "
                                                                                                + pattern))));
        return paths;
    }

    private RequestMappingHandlerMapping handlerMapping() {
        return Objects.requireNonNull(service.bean(DispatcherServlet.class).getHandlerMappings())
                .stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .map(RequestMappingHandlerMapping.class::cast)
                .findFirst()
                .orElseThrow();
    }

    Api nobody() {
        return service.api();
    }

    /** From the database: not everybody who may change a thing in some state may read it now. */
    long version(Spot spot) {
        var state =
                service.database()
                        .getCollection("state-" + spot.thing())
                        .find(eq("_id", spot.id()))
                        .first();
        return Objects.requireNonNull(state, spot.id()).get("version", Number.class).longValue();
    }

    /** The door through which one sees such a thing. */
    Door window(Spot spot) {
        return doors.stream()
                .filter(d -> d.thing().equals(spot.thing()) && d.kind() == Door.Kind.READ)
                .findFirst()
                .orElseThrow();
    }

    static Reply send(Api api, Door door, Spot spot) {
        var path = spot.path(door);
        return switch (door.method()) {
            case "GET" -> api.get(path);
            case "PUT" -> api.put(path, Objects.requireNonNull(door.body()));
            default -> api.post(path, door.body());
        };
    }
}
