package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import java.util.List;
import java.util.Map;

/** The screening of one municipality's answer, probed from its arrival to its end. */
final class ScreeningEndpoints {

    private static final String ALL = "/api/v1/screenings";
    private static final String ONE = ALL + "/{id}";
    private static final Target SPOT =
            new Target("screening", "SV-147-2017", "147", Map.of("id", "SV-147-2017"));
    private static final String WISH = "ØN-147-2017-01";

    private ScreeningEndpoints() {}

    /**
     * What weighs an answer is not offered to who acts for the municipality too, whatever else they
     * may be; and what there is to work on is not always there.
     */
    static List<Endpoint> all() {
        return List.of(
                Endpoint.list("screening", ALL),
                Endpoint.read("screening", ONE),
                change("register", Map.of("dokId", "2398417")),
                change("start", "{}").whenReady(),
                change("assign", Map.of("account", "arbejdsgruppe")).whenReady(),
                change("check-formal", Map.of("ok", true)).whenReady(),
                change("assess-wish", assessment()).whenReady(),
                change("revert-assessment", about("Forkert ønske")).whenReady(),
                change(
                                "write-editorial",
                                Map.of("wishId", WISH, "title", "Busser", "text", "Flere"))
                        .whenReady(),
                change("accept-editorial", about("")).whenReady(),
                change("object-editorial", about("Nej")).whenReady(),
                change(
                                "request-clarification",
                                Map.of("questions", List.of("Hvem?"), "deadline", "2017-08-20"))
                        .whenReady(),
                change("extend-clarification", Map.of("deadline", "2017-08-21", "reason", "Ferie"))
                        .whenReady(),
                change("correct-clarification", Map.of("deadline", "2017-08-19", "reason", "Fejl"))
                        .whenReady(),
                change("withdraw-clarification", Map.of("reason", "Løst")).whenReady(),
                change("answer-clarification", Map.of("answers", List.of("Os"))),
                change("complete", "{}").whenReady());
    }

    private static Endpoint change(String command, Object body) {
        return Endpoint.change("screening", command, ONE, body);
    }

    private static Map<String, Object> about(String reason) {
        return Map.of("wishId", WISH, "reason", reason);
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "wishId",
                WISH,
                "result",
                "PARTLY",
                "reason",
                "Halvt",
                "principles",
                List.of(Map.of("principleId", "P1", "degree", "PARTLY")));
    }

    /** The call has closed, and the answer counts. */
    static void screen(Endpoints endpoints) {
        endpoints.probe(SPOT, "RECEIVED");
        bySecretariat(endpoints, "register", "assign", "start");
        endpoints.probe(SPOT, "UNDER_SCREENING");
        bySecretariat(
                endpoints,
                "check-formal",
                "assess-wish",
                "revert-assessment",
                "write-editorial",
                "request-clarification");
        endpoints.pass(SPOT, "accept-editorial", Role.MUNICIPAL_APPROVER, "147");
        endpoints.pass(SPOT, "object-editorial", Role.MAYOR, "147");
        endpoints.probe(SPOT, "CLARIFICATION_REQUESTED");
        bySecretariat(
                endpoints,
                "extend-clarification",
                "correct-clarification",
                "withdraw-clarification",
                "request-clarification");
        endpoints.pass(SPOT, "answer-clarification", Role.MUNICIPAL_EDITOR, "147");
        endpoints.pass(SPOT, "assess-wish", Role.WORKING_GROUP, "KKR");
        bySecretariat(endpoints, "complete");
        endpoints.probe(SPOT, "SCREENED");
    }

    /** The municipality has taken its answer back. */
    static void end(Endpoints endpoints) {
        endpoints.probe(SPOT, "ENDED");
    }

    private static void bySecretariat(Endpoints endpoints, String... commands) {
        for (var command : commands) {
            endpoints.pass(SPOT, command, Role.KKR_SECRETARIAT, "KKR");
        }
    }
}
