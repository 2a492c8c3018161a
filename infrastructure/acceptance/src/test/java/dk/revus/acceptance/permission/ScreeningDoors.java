package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import java.util.List;
import java.util.Map;

/** The screening of one municipality's answer, knocked at from its arrival to its end. */
final class ScreeningDoors {

    private static final String ALL = "/api/v1/screenings";
    private static final String ONE = ALL + "/{id}";
    private static final Spot SPOT =
            new Spot("screening", "SV-147-2017", "147", Map.of("id", "SV-147-2017"));
    private static final String WISH = "ØN-147-2017-01";

    private ScreeningDoors() {}

    /**
     * What weighs an answer is not offered to who acts for the municipality too, whatever else they
     * may be; and what there is to work on is not always there.
     */
    static List<Door> all() {
        return List.of(
                Door.list("screening", ALL),
                Door.read("screening", ONE),
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

    private static Door change(String command, Object body) {
        return Door.change("screening", command, ONE, body);
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
    static void screen(Doors doors) {
        doors.knock(SPOT, "RECEIVED");
        bySecretariat(doors, "register", "assign", "start");
        doors.knock(SPOT, "UNDER_SCREENING");
        bySecretariat(
                doors,
                "check-formal",
                "assess-wish",
                "revert-assessment",
                "write-editorial",
                "request-clarification");
        doors.pass(SPOT, "accept-editorial", Role.MUNICIPAL_APPROVER, "147");
        doors.pass(SPOT, "object-editorial", Role.MAYOR, "147");
        doors.knock(SPOT, "CLARIFICATION_REQUESTED");
        bySecretariat(
                doors,
                "extend-clarification",
                "correct-clarification",
                "withdraw-clarification",
                "request-clarification");
        doors.pass(SPOT, "answer-clarification", Role.MUNICIPAL_EDITOR, "147");
        doors.pass(SPOT, "assess-wish", Role.WORKING_GROUP, "KKR");
        bySecretariat(doors, "complete");
        doors.knock(SPOT, "SCREENED");
    }

    /** The municipality has taken its answer back. */
    static void end(Doors doors) {
        doors.knock(SPOT, "ENDED");
    }

    private static void bySecretariat(Doors doors, String... commands) {
        for (var command : commands) {
            doors.pass(SPOT, command, Role.KKR_SECRETARIAT, "KKR");
        }
    }
}
