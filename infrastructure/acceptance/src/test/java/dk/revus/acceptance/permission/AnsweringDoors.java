package dk.revus.acceptance.permission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sign-off, late answers, letters, reservations and earlier versions of a municipality's answer.
 */
final class AnsweringDoors {

    private static final String RESPONSE = "/api/v1/calls/{callId}/responses/{municipality}";

    /**
     * Nobody walks through these here, although everybody knocks: that they lead somewhere is shown
     * where the answers are tested, in the submission service.
     */
    static final Set<String> NOT_WALKED_THROUGH =
            commands().stream()
                    .map(door -> "response:" + door.commands().getFirst())
                    .collect(Collectors.toUnmodifiableSet());

    private AnsweringDoors() {}

    static List<Door> all() {
        return Stream.concat(commands().stream(), versions().stream()).toList();
    }

    private static List<Door> versions() {
        return List.of(
                Door.read("response", RESPONSE + "/versions").only("SUBMITTED"),
                Door.read("response", RESPONSE + "/versions/{number:[0-9]+}").only("SUBMITTED"),
                Door.read("response", RESPONSE + "/versions/{from:[0-9]+}..{to:[0-9]+}/diff")
                        .only("SUBMITTED"),
                Door.own("response", RESPONSE + "/history"));
    }

    private static List<Door> commands() {
        var reason = Map.of("reason", "Nej");
        var decision = Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-10");
        return Stream.of(
                        change("send-for-sign-off", Map.of()),
                        change("approve", Map.of()),
                        change("decline-sign-off", Map.of("comment", "Nej")),
                        change("require-four-eyes", Map.of("required", false)),
                        change("request-late", reason),
                        change("grant-late", Map.of("reason", "Ja", "until", "2017-08-20")),
                        change("refuse-late", reason),
                        change(
                                "register-on-behalf",
                                Map.of(
                                        "content",
                                        Map.of(),
                                        "channel",
                                        "EMAIL",
                                        "receivedOn",
                                        "2017-05-10",
                                        "originalId",
                                        "OR-165-2017-01")),
                        change("confirm-on-behalf", Map.of()),
                        change("lift-reservation", decision),
                        change(
                                "change-after-reservation",
                                Map.of(
                                        "content",
                                        Map.of(),
                                        "body",
                                        "Kommunalbestyrelsen",
                                        "date",
                                        "2017-05-10")),
                        change(
                                "fail-reservation",
                                Map.of(
                                        "reason",
                                        "Nej",
                                        "body",
                                        "Kommunalbestyrelsen",
                                        "date",
                                        "2017-05-10")),
                        change(
                                "withdraw-wish",
                                Map.of("wishId", "ØN-165-2017-01", "reason", "Nej")))
                .toList();
    }

    private static Door change(String command, Object body) {
        return Door.change("response", command, RESPONSE, body).whenReady();
    }
}
