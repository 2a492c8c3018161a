package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.SubmissionApplication;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The call and a municipality's answer, knocked at from first draft to after the deadline. */
class SubmissionDoorsIT {

    private static final Spot CALL = Spot.of("call", "IK-2017-01");

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(SubmissionApplication::start)) {
            var told = new Told(service);
            for (var code : List.of("101", "147", "165", "400")) {
                told.of(
                        "strategy",
                        "organisation",
                        code,
                        1,
                        "organisation.registered",
                        organisation -> organisation.put("organisation", code));
            }
            told.of("theme-catalogue", "principle", "P1", 1, "principle.adopted");
            told.theme("TE-2017-01", 1, "PUBLISHED");
            var doors = doors(service);
            publish(doors);
            answer(doors);
            writeTogether(service, doors);
            scheduleAnother(service, doors);
            service.moveClockTo("2017-08-07T00:01");
            Quiet.await(service);
            doors.knock(CALL, "CLOSED");
            doors.knock(answerOf("101"), "NOT_SUBMITTED");
            ScreeningDoors.screen(doors);
            doors.pass(answerOf("147"), "withdraw", Role.MAYOR, "147");
            ScreeningDoors.end(doors);
            doors.leaveNoneOut("submission");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var calls = "/api/v1/calls";
        var responses = calls + "/{callId}/responses";
        var response = responses + "/{municipality}";
        return new Doors(
                        service,
                        Door.list("call", calls),
                        Door.read("call", calls + "/{id}"),
                        Door.create("call", "create", calls, call(Map.of())),
                        Door.change(
                                "call",
                                "publish",
                                calls + "/{id}",
                                Map.of(
                                        "confirmWarnings",
                                        List.of("DEADLINE_ON_WEEKEND", "DEADLINE_IN_RECESS"))),
                        Door.read("response", response),
                        Door.list("response", responses),
                        Door.read("response", response + "/receipt").only("SUBMITTED"),
                        Door.write("response", "save-draft", response, draft()),
                        Door.change("response", "submit", response, "{}"),
                        Door.change("response", "declare-no-wishes", response, "{}"),
                        Door.change("response", "reopen", response, "{}"),
                        Door.change("response", "withdraw", response, Map.of("reason", "Nej"))
                                .whenReady(),
                        Door.read("drafting", response + "/drafting"),
                        Door.change(
                                        "drafting",
                                        "mark-section",
                                        response + "/drafting",
                                        Map.of("section", "cover", "done", true))
                                .only("IN_USE"),
                        Door.add(
                                        "drafting",
                                        "comment",
                                        response + "/comments",
                                        Map.of("text", "Hej"))
                                .only("IN_USE"),
                        Door.list("drafting", response + "/comments"),
                        Door.read("drafting", response + "/comments/{commentId}").only("IN_USE"),
                        Door.change("drafting", "resolve", response + "/comments/{commentId}", "{}")
                                .only("IN_USE"),
                        Door.add(
                                        "drafting",
                                        "invite",
                                        response + "/colleagues",
                                        Map.of("account", "konsulent", "role", "MUNICIPAL_READER"))
                                .or("invite-approver")
                                .only("IN_USE"),
                        Door.list("drafting", response + "/colleagues"),
                        Door.read("drafting", response + "/colleagues/{colleagueId}")
                                .only("IN_USE"),
                        Door.change(
                                        "drafting",
                                        "remove",
                                        response + "/colleagues/{colleagueId}",
                                        Map.of("reason", "Nej"))
                                .or("remove-approver")
                                .only("IN_USE"),
                        Door.list("", "/api/v1/invitations"))
                .and(ScreeningDoors.all());
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
        call.putIfAbsent("meetingDate", "2017-09-01");
        call.putIfAbsent("maxWishes", 3);
        call.putIfAbsent("principles", List.of("P1"));
        call.putIfAbsent("themes", List.of("TE-2017-01"));
        call.putIfAbsent("invited", List.of("101", "147", "165", "400"));
        return call;
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "themeRanks",
                List.of(Map.of("themeId", "TE-2017-01", "rank", 1)),
                "wishes",
                List.of(Map.of("rank", 1, "title", "Busser", "problem", "De kører for sjældent.")),
                "localDecision",
                Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09"));
    }

    private static Spot answerOf(String municipality) {
        return new Spot("response", "SV-" + municipality + "-2017", municipality, Map.of())
                .where("callId", "IK-2017-01")
                .where("municipality", municipality);
    }

    private static void publish(Doors doors) {
        doors.knock(CALL, "NEW"); // those who may, make calls; the first is ours
        doors.knock(CALL, "DRAFT");
        doors.pass(CALL, "publish", Role.SECRETARIAT_LEAD, "KKR");
        doors.knock(CALL, "OPEN");
    }

    private static void answer(Doors doors) {
        var ours = answerOf("165");
        doors.knock(ours, "NOT_STARTED");
        doors.pass(ours, "save-draft", Role.MUNICIPAL_EDITOR, "165");
        doors.knock(ours, "DRAFT");
        doors.pass(ours, "submit", Role.MAYOR, "165");
        doors.knock(ours, "SUBMITTED");
        doors.pass(ours, "reopen", Role.MUNICIPAL_EDITOR, "165");
        doors.pass(ours, "declare-no-wishes", Role.MUNICIPAL_APPROVER, "165");
        doors.knock(ours, "NO_WISHES");
        doors.pass(ours, "withdraw", Role.MAYOR, "165");
        doors.knock(ours, "WITHDRAWN");
        doors.pass(answerOf("147"), "save-draft", Role.MUNICIPAL_EDITOR, "147");
        doors.pass(answerOf("147"), "submit", Role.MAYOR, "147");
    }

    private static void writeTogether(ServiceUnderTest service, Doors doors) {
        var ours =
                new Spot("drafting", "SV-165-2017", "165", Map.of())
                        .where("callId", "IK-2017-01")
                        .where("municipality", "165")
                        .where("commentId", "K1")
                        .where("colleagueId", "M1");
        doors.knock(ours, "UNTOUCHED");
        doors.pass(ours, "comment", Role.MUNICIPAL_EDITOR, "165");
        doors.pass(ours, "invite", Role.MUNICIPAL_EDITOR, "165");
        doors.knock(ours, "IN_USE");
        doors.pass(ours, "mark-section", Role.MUNICIPAL_EDITOR, "165");
        doors.pass(ours, "resolve", Role.MUNICIPAL_APPROVER, "165");
        doors.pass(ours, "remove", Role.MUNICIPAL_EDITOR, "165");
        var mayor = service.api().as("MAYOR", "165");
        var approver =
                mayor.post(
                        "/api/v1/calls/IK-2017-01/responses/165/colleagues",
                        Map.of("account", "vikar", "role", "MUNICIPAL_APPROVER"));
        assertThat(approver.status()).as(approver.body()).isEqualTo(201);
        doors.wasDone("drafting", "invite-approver");
        doors.pass(ours.where("colleagueId", "M2"), "remove-approver", Role.MAYOR, "165");
        doors.knock(Spot.of("", ""), "");
    }

    private static void scheduleAnother(ServiceUnderTest service, Doors doors) {
        var later =
                service.api()
                        .as("SECRETARIAT_LEAD", "KKR")
                        .post(
                                "/api/v1/calls",
                                call(
                                        Map.of(
                                                "opensAt",
                                                "2018-01-08T08:00:00Z",
                                                "lastDay",
                                                "2018-03-01")));
        var another = Spot.of("call", later.json().path("callId").asString());
        doors.pass(another, "publish", Role.SECRETARIAT_LEAD, "KKR");
        doors.knock(another, "SCHEDULED");
    }
}
