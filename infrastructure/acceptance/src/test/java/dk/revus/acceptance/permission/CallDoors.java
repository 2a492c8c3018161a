package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The doors of a call and of the questions about it. */
final class CallDoors {

    static final Spot CALL = Spot.of("call", "IK-2017-01");

    private static final String CALLS = "/api/v1/calls";
    private static final String ONE = CALLS + "/{id}";
    private static final String QUESTIONS = CALLS + "/{callId}/questions";
    private static final String QUESTION = QUESTIONS + "/{questionId}";
    private static final List<String> MEANT = List.of("DEADLINE_ON_WEEKEND", "DEADLINE_IN_RECESS");
    private static final Spot ASKED =
            new Spot("question", "SP-2017-01-001", "165", Map.of())
                    .where("callId", "IK-2017-01")
                    .where("questionId", "SP-2017-01-001");

    private CallDoors() {}

    static List<Door> all() {
        return List.of(
                Door.list("call", CALLS),
                Door.read("call", ONE),
                Door.read("call", ONE + "/calendar.ics"),
                Door.read("call", ONE + "/form"),
                Door.create("call", "create", CALLS, call(Map.of())),
                Door.write("call", "edit", ONE, call(Map.of())),
                Door.change("call", "sign", ONE, "{}").whenReady(),
                Door.change("call", "publish", ONE, Map.of("confirmWarnings", MEANT)).whenReady(),
                Door.change(
                        "call", "amend", ONE, Map.of("summary", "Nu.", "reason", "En rettelse.")),
                Door.change(
                        "call",
                        "reopen",
                        ONE,
                        Map.of("lastDay", "2017-08-18", "reason", "Nedbrud.")),
                Door.change("call", "cancel", ONE, Map.of("reason", "Sat i bero.")),
                Door.change("call", "finish-processing", ONE, "{}").whenReady(),
                Door.change("call", "copy", ONE, Map.of("cycleId", "revus-2023", "shiftDays", 730)),
                Door.list("question", QUESTIONS),
                Door.read("question", QUESTION),
                Door.create("question", "ask", QUESTIONS, Map.of("text", "Må vi?")),
                Door.change("question", "answer", QUESTION, Map.of("text", "Ja.")));
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
    static void sendOut(Doors doors) {
        doors.knock(CALL, "NEW"); // those who may, make calls; the first is ours
        doors.knock(CALL, "DRAFT");
        doors.pass(CALL, "edit", Role.KKR_SECRETARIAT, "KKR");
        doors.pass(CALL, "sign", Role.KKR_CHAIRMANSHIP, "KKR");
        doors.knock(CALL, "DRAFT");
        doors.pass(CALL, "publish", Role.SECRETARIAT_LEAD, "KKR");
        doors.knock(CALL, "OPEN");
        doors.pass(CALL, "amend", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(CALL, "copy", Role.KKR_SECRETARIAT, "KKR");
    }

    static void ask(Doors doors) {
        doors.pass(ASKED, "ask", Role.MAYOR, "165");
        doors.knock(ASKED, "NEW");
        doors.knock(ASKED, "ASKED");
        doors.pass(ASKED, "answer", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(ASKED, "ANSWERED");
    }

    /** One that waits for its opening and is called off, and one that nobody was told of. */
    static void callOff(ServiceUnderTest service, Doors doors) {
        var later = draft(service);
        doors.pass(later, "sign", Role.KKR_CHAIRMANSHIP, "KKR");
        doors.pass(later, "publish", Role.SECRETARIAT_LEAD, "KKR");
        doors.knock(later, "SCHEDULED");
        doors.pass(later, "cancel", Role.KKR_CHAIRMANSHIP, "KKR");
        doors.knock(later, "CANCELLED");
        var never = draft(service);
        doors.pass(never, "cancel", Role.KKR_CHAIRMANSHIP, "KKR");
        doors.knock(never, "DISCARDED");
    }

    private static Spot draft(ServiceUnderTest service) {
        var opening =
                Map.<String, Object>of("opensAt", "2018-01-08T08:00:00Z", "lastDay", "2018-03-01");
        var drafted = service.api().as("SECRETARIAT_LEAD", "KKR").post(CALLS, call(opening));
        return Spot.of("call", drafted.json().path("callId").asString());
    }

    /** After the deadline has passed and the clock has closed it. */
    static void end(ServiceUnderTest service, Doors doors) {
        doors.knock(CALL, "CLOSED");
        doors.pass(CALL, "reopen", Role.KKR_CHAIRMANSHIP, "KKR");
        service.moveClockTo("2017-08-19T00:01");
        Quiet.await(service);
        doors.pass(CALL, "finish-processing", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(CALL, "PROCESSED");
    }
}
