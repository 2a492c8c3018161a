package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The endpoints of a call and of the questions about it. */
final class CallEndpoints {

    static final Target CALL = Target.of("call", "IK-2017-01");

    private static final String CALLS = "/api/v1/calls";
    private static final String ONE = CALLS + "/{id}";
    private static final String QUESTIONS = CALLS + "/{callId}/questions";
    private static final String QUESTION = QUESTIONS + "/{questionId}";
    private static final List<String> MEANT = List.of("DEADLINE_ON_WEEKEND", "DEADLINE_IN_RECESS");
    private static final Target ASKED =
            new Target("question", "SP-2017-01-001", "165", Map.of())
                    .where("callId", "IK-2017-01")
                    .where("questionId", "SP-2017-01-001");

    private CallEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoint.list("call", CALLS),
                Endpoint.read("call", ONE),
                Endpoint.read("call", ONE + "/calendar.ics"),
                Endpoint.read("call", ONE + "/form"),
                Endpoint.create("call", "create", CALLS, call(Map.of())),
                Endpoint.write("call", "edit", ONE, call(Map.of())),
                Endpoint.change("call", "sign", ONE, "{}").whenReady(),
                Endpoint.change("call", "publish", ONE, Map.of("confirmWarnings", MEANT))
                        .whenReady(),
                Endpoint.change(
                        "call", "amend", ONE, Map.of("summary", "Nu.", "reason", "En rettelse.")),
                Endpoint.change(
                        "call",
                        "reopen",
                        ONE,
                        Map.of("lastDay", "2017-08-18", "reason", "Nedbrud.")),
                Endpoint.change("call", "cancel", ONE, Map.of("reason", "Sat i bero.")),
                Endpoint.change("call", "finish-processing", ONE, "{}").whenReady(),
                Endpoint.change(
                        "call", "copy", ONE, Map.of("cycleId", "revus-2023", "shiftDays", 730)),
                Endpoint.list("question", QUESTIONS),
                Endpoint.read("question", QUESTION),
                Endpoint.create("question", "ask", QUESTIONS, Map.of("text", "Må vi?")),
                Endpoint.change("question", "answer", QUESTION, Map.of("text", "Ja.")));
    }

    private static Map<String, Object> call(Map<String, Object> other) {
        var letter =
                Map.of(
                        "sagsId", "SAG-2017-02127",
                        "dokId", "2361329",
                        "date", "2017-05-10",
                        "from", List.of("Formandskabet for KKR Hovedstaden"),
                        "summary", "Kommunerne bedes sende ønsker.");
        var call = new TreeMap<String, Object>(other);
        call.putIfAbsent("cycleId", "revus-2019-2022");
        call.putIfAbsent("title", "ReVUS 2019-2022");
        call.putIfAbsent("letter", letter);
        call.putIfAbsent("lastDay", "2017-08-06");
        call.putIfAbsent("meetingDate", "2018-09-01");
        call.putIfAbsent("maxWishes", 3);
        call.putIfAbsent("principles", List.of("P1"));
        call.putIfAbsent("themes", List.of("TE-2017-01"));
        call.putIfAbsent("invited", List.of("101", "147", "151", "165", "400", "430"));
        return call;
    }

    /** From the first draft until answers are taken. */
    static void sendOut(Endpoints endpoints) {
        endpoints.probe(CALL, "NEW"); // those who may, make calls; the first is ours
        endpoints.probe(CALL, "DRAFT");
        endpoints.pass(CALL, "edit", Role.KKR_SECRETARIAT, "KKR");
        endpoints.pass(CALL, "sign", Role.KKR_CHAIRMANSHIP, "KKR");
        endpoints.probe(CALL, "DRAFT");
        endpoints.pass(CALL, "publish", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.probe(CALL, "OPEN");
        endpoints.pass(CALL, "amend", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(CALL, "copy", Role.KKR_SECRETARIAT, "KKR");
    }

    static void ask(Endpoints endpoints) {
        endpoints.pass(ASKED, "ask", Role.MAYOR, "165");
        endpoints.probe(ASKED, "NEW");
        endpoints.probe(ASKED, "ASKED");
        endpoints.pass(ASKED, "answer", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(ASKED, "ANSWERED");
    }

    /** One that waits for its opening and is called off, and one that nobody was told of. */
    static void callOff(ServiceUnderTest service, Endpoints endpoints) {
        var later = draft(service);
        endpoints.pass(later, "sign", Role.KKR_CHAIRMANSHIP, "KKR");
        endpoints.pass(later, "publish", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.probe(later, "SCHEDULED");
        endpoints.pass(later, "cancel", Role.KKR_CHAIRMANSHIP, "KKR");
        endpoints.probe(later, "CANCELLED");
        var never = draft(service);
        endpoints.pass(never, "cancel", Role.KKR_CHAIRMANSHIP, "KKR");
        endpoints.probe(never, "DISCARDED");
    }

    private static Target draft(ServiceUnderTest service) {
        var opening =
                Map.<String, Object>of("opensAt", "2018-01-08T08:00:00Z", "lastDay", "2018-03-01");
        var drafted = service.api().as("SECRETARIAT_LEAD", "KKR").post(CALLS, call(opening));
        return Target.of("call", drafted.json().path("callId").asString());
    }

    /** After the deadline has passed and the clock has closed it. */
    static void end(ServiceUnderTest service, Endpoints endpoints) {
        endpoints.probe(CALL, "CLOSED");
        endpoints.pass(CALL, "reopen", Role.KKR_CHAIRMANSHIP, "KKR");
        service.moveClockTo("2017-08-19T00:01");
        Idle.await(service);
        endpoints.pass(CALL, "finish-processing", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(CALL, "PROCESSED");
    }
}
