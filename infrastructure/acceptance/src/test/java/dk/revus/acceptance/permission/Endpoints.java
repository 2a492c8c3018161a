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
 * The endpoints of one running service, probed directly, without a gateway: every endpoint by every
 * role, at one's own and at others' things, without a token and with bad ones. What must happen is
 * read off docs/permissions.md.
 */
final class Endpoints {

    static final PrintedMatrix PRINTED =
            PrintedMatrix.read(Repository.text(PermissionsDocument.PATH));

    private final ServiceUnderTest service;
    private final List<Endpoint> endpoints;
    private final Tokens tokens;
    private final Set<Endpoint> probed = new HashSet<>();
    private final Set<String> passed = new TreeSet<>();

    Endpoints(ServiceUnderTest service, Endpoint... endpoints) {
        this(service, List.of(endpoints));
    }

    private Endpoints(ServiceUnderTest service, List<Endpoint> endpoints) {
        this.service = service;
        this.endpoints = endpoints;
        this.tokens = new Tokens(service.issuer());
    }

    /** These endpoints, and those that somebody else has described. */
    Endpoints and(List<Endpoint> more) {
        return new Endpoints(service, Stream.concat(endpoints.stream(), more.stream()).toList());
    }

    /** Probes every endpoint of a thing that is in this state. */
    void probe(Target target, String state) {
        assertThat(target.thing().isEmpty() || states(target).contains(state))
                .as("%s has no state %s", target.thing(), state)
                .isTrue();
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        var made = !isMadeHere(target) || !states(target).getFirst().equals(state);
        for (var endpoint : endpoints) {
            if (endpoint.thing().equals(target.thing()) && endpoint.isThereIn(state, made)) {
                probed.add(endpoint);
                new Probe(this, endpoint, target, state, wrong).byEverybody(tokens);
            }
        }
        assertThat(wrong).as("%s in %s", target.thing(), state).isEmpty();
    }

    /** A thing without a endpoint to make it is made by what other services tell. */
    private boolean isMadeHere(Target target) {
        return endpoints.stream()
                .anyMatch(
                        d -> d.thing().equals(target.thing()) && d.kind() == Endpoint.Kind.CREATE);
    }

    private static List<String> states(Target target) {
        return PRINTED.thing(target.thing()).states();
    }

    /** Somebody who may goes through; what is behind the endpoint changes. */
    Reply pass(Target target, String command, Role role, String organisation) {
        return pass(target, to(target, command), command, role, organisation);
    }

    /** As above, and says something else than those who only probe. */
    Reply pass(Target target, String command, Role role, String organisation, Object body) {
        return pass(target, to(target, command).saying(body), command, role, organisation);
    }

    private Endpoint to(Target target, String command) {
        return endpoints.stream()
                .filter(d -> d.thing().equals(target.thing()))
                .filter(d -> d.commands().contains(command))
                .findFirst()
                .orElseThrow();
    }

    private Reply pass(
            Target target, Endpoint endpoint, String command, Role role, String organisation) {
        var api = service.api().withToken(tokens.of(role, organisation));
        var reply =
                send(
                        endpoint.kind() == Endpoint.Kind.CHANGE
                                ? api.onVersion(version(target))
                                : api,
                        endpoint,
                        target);
        assertThat(reply.status()).as("%s %s: %s", role, command, reply).isBetween(200, 201);
        wasDone(target.thing(), command);
        Idle.await(service);
        return reply;
    }

    void wasDone(String thing, String command) {
        passed.add(thing + ":" + command);
    }

    /** Every path the service maps and every command of its tables was tried, both ways. */
    void leaveNoneOut(String serviceName) {
        assertThat(probed).containsExactlyInAnyOrderElementsOf(endpoints);
        assertThat(endpoints.stream().map(endpoint -> endpoint.method() + " " + endpoint.pattern()))
                .as("each path that the service offers is a door here")
                .containsExactlyInAnyOrderElementsOf(mapped());
        var commands =
                PRINTED.things().stream()
                        .filter(thing -> thing.service().equals(serviceName))
                        .flatMap(Endpoints::outward)
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
    long version(Target target) {
        var state =
                service.database()
                        .getCollection("state-" + target.thing())
                        .find(eq("_id", target.id()))
                        .first();
        return Objects.requireNonNull(state, target.id()).get("version", Number.class).longValue();
    }

    /** The endpoint through which one sees such a thing. */
    Endpoint window(Target target) {
        return endpoints.stream()
                .filter(d -> d.thing().equals(target.thing()) && d.kind() == Endpoint.Kind.READ)
                .findFirst()
                .orElseThrow();
    }

    static Reply send(Api api, Endpoint endpoint, Target target) {
        var path = target.path(endpoint);
        return switch (endpoint.method()) {
            case "GET" -> api.get(path);
            case "PUT" -> api.put(path, Objects.requireNonNull(endpoint.body()));
            default -> api.post(path, endpoint.body());
        };
    }
}
