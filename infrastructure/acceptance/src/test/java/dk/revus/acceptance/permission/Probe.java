package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.kit.time.SideBySide;
import dk.revus.testkit.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** At one endpoint, while what is behind it is in one state. What is wrong is noted down. */
final class Probe {

    private static final String ELSEWHERE = "400";
    private static final int AT_ONCE = 8;

    private final Endpoints endpoints;
    private final Endpoint endpoint;
    private final Target target;
    private final String state;
    private final List<String> wrong;

    Probe(Endpoints endpoints, Endpoint endpoint, Target target, String state, List<String> wrong) {
        this.endpoints = endpoints;
        this.endpoint = endpoint;
        this.target = target;
        this.state = state;
        this.wrong = wrong;
    }

    void byEverybody(Tokens tokens) {
        byNobody();
        SideBySide.each(
                tokens.bad().entrySet(),
                AT_ONCE,
                bad -> withBadToken(bad.getKey(), bad.getValue()));
        SideBySide.each(
                callers(), changesWhatIsThere() ? 1 : AT_ONCE, caller -> by(caller, tokens));
    }

    /** Then what the next one may depends on who came before. */
    private boolean changesWhatIsThere() {
        return endpoint.kind() == Endpoint.Kind.CREATE || endpoint.kind() == Endpoint.Kind.ADD;
    }

    private record Caller(Role role, String organisation, boolean own) {}

    private List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        for (var role : Role.values()) {
            callers.add(new Caller(role, ELSEWHERE, false));
            if (target.owner() != null) {
                callers.add(new Caller(role, target.owner(), true));
            }
        }
        return callers;
    }

    private void byNobody() {
        var nobody = new Who.Nobody();
        var open =
                endpoint.kind() == Endpoint.Kind.LIST ? mayEver(nobody, false) : may(nobody, false);
        var expected =
                switch (endpoint.kind()) {
                    case CREATE, ADD, CHANGE -> 401;
                    case READ, OWN, LIST -> open ? 200 : mayEver(nobody, false) ? 404 : 401;
                };
        note("nobody", Endpoints.send(endpoints.nobody(), endpoint, target), Set.of(expected));
    }

    private void withBadToken(String why, String token) {
        var reply = Endpoints.send(endpoints.nobody().withToken(token), endpoint, target);
        note("a token " + why, reply, Set.of(401));
        var code = why.equals("expired") ? "token-expired" : "not-signed-in";
        if (!reply.code().equals(code)) {
            wrong.add("%s: a token %s is answered %s".formatted(endpoint, why, reply));
        }
    }

    private void by(Caller caller, Tokens tokens) {
        var who = new Who.Holder(caller.role());
        var own = caller.own();
        var api = endpoints.nobody().withToken(tokens.of(caller.role(), caller.organisation()));
        var name = caller.role() + " of " + caller.organisation();
        var reply = Endpoints.send(api, endpoint, target);
        note(name, reply, expected(who, own));
        if (reply.status() == 201) {
            endpoints.wasDone(endpoint.thing(), endpoint.commands().getFirst());
        }
        if (endpoint.kind() == Endpoint.Kind.CHANGE) {
            var refusal = reply.code();
            if (mayEver(who, own) && !may(who, own)) {
                refusal =
                        Endpoints.send(api.onVersion(endpoints.version(target)), endpoint, target)
                                .code();
                if (!refusal.equals("not-allowed-in-state")) {
                    wrong.add("%s in %s by %s: %s".formatted(endpoint, state, name, refusal));
                }
            }
            compareWithOffer(name, api, may(who, own), refusal);
        }
    }

    private Set<Integer> expected(Who who, boolean own) {
        return switch (endpoint.kind()) {
            // Made, or refused for what it says; never for who says it.
            case CREATE ->
                    mayEver(who, own)
                            ? Set.of(201, 409, 422)
                            : Set.of(mayEver(who, true) ? 404 : 403);
            case ADD ->
                    mayEver(who, own)
                            ? Set.of(201, 409, 422)
                            : Set.of(mayEver(who, true) ? 404 : 403);
            // Let in, and then asked for the version it is about.
            case CHANGE -> mayEver(who, own) ? Set.of(428) : Set.of(mayEver(who, true) ? 404 : 403);
            case LIST -> mayEver(who, own) ? Set.of(200) : Set.of(200, 403, 404);
            case READ -> may(who, own) ? Set.of(200) : Set.of(403, 404, 409);
            case OWN -> own && may(who, true) ? Set.of(200) : Set.of(403, 404);
        };
    }

    /**
     * {@code allowedActions} names what the matrix allows and nothing else; {@code blockedBecause}
     * the rest, with the code that was answered here.
     */
    private void compareWithOffer(String name, Api api, boolean may, String refusal) {
        var command = endpoint.commands().getFirst();
        var shown = Endpoints.send(api, endpoints.window(target), target);
        if (shown.status() == 200) {
            var offers =
                    shown.json()
                            .path("allowedActions")
                            .valueStream()
                            .anyMatch(offer -> offer.asString().equals(command));
            if (offers != may && !(may && endpoint.isOfferedWhenReady())) {
                wrong.add(
                        "%s in %s, %s: allowedActions %s".formatted(endpoint, state, name, offers));
            }
            var why = shown.json().path("blockedBecause").path(command).asString("");
            if (offers != why.isEmpty() || (!may && !why.equals(refusal))) {
                wrong.add(
                        "%s in %s, %s: blockedBecause '%s', refused with '%s'"
                                .formatted(endpoint, state, name, why, refusal));
            }
        }
    }

    private boolean may(Who who, boolean own) {
        return endpoint.thing().isEmpty()
                ? who instanceof Who.Holder
                : endpoint.commands().stream()
                        .anyMatch(
                                c ->
                                        Endpoints.PRINTED
                                                .thing(endpoint.thing())
                                                .may(who, c, state, own));
    }

    private boolean mayEver(Who who, boolean own) {
        return endpoint.thing().isEmpty()
                ? who instanceof Who.Holder
                : endpoint.commands().stream()
                        .anyMatch(
                                c ->
                                        Endpoints.PRINTED
                                                .thing(endpoint.thing())
                                                .mayEver(who, c, own));
    }

    private void note(String name, Api.Reply reply, Set<Integer> expected) {
        if (!expected.contains(reply.status())) {
            wrong.add(
                    "%s %s in %s by %s: %s instead of %s"
                            .formatted(
                                    endpoint.method(),
                                    target.path(endpoint),
                                    state,
                                    name,
                                    reply.status() + " " + reply.body(),
                                    expected));
        }
    }
}
