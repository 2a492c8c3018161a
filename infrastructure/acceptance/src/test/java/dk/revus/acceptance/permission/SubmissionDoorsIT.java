package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.security.model.Role;
import dk.revus.submission.SubmissionApplication;
import dk.revus.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The call and a municipality's answer, knocked at from first draft to after the deadline. */
class SubmissionDoorsIT {

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(SubmissionApplication::start)) {
            var told = new Told(service);
            for (var code : List.of("101", "147", "151", "165", "400", "430")) {
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
            CallDoors.sendOut(doors);
            CallDoors.ask(doors);
            answer(doors);
            AnsweringDoors.decide(doors, answerOf("151"));
            AnsweringDoors.byLetter(service, doors, answerOf("430"));
            AttachmentDoors.knock(service, doors);
            writeTogether(service, doors);
            CallDoors.callOff(service, doors);
            service.moveClockTo("2017-08-07T00:01");
            Quiet.await(service);
            AnsweringDoors.comeLate(doors, answerOf("101"));
            ScreeningDoors.screen(doors);
            doors.pass(answerOf("147"), "withdraw", Role.MAYOR, "147");
            ScreeningDoors.end(doors);
            CallDoors.end(service, doors);
            doors.leaveNoneOut("submission");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var all = new ArrayList<>(CallDoors.all());
        all.addAll(responseDoors());
        all.addAll(AnsweringDoors.all());
        return new Doors(service, all.toArray(Door[]::new))
                .and(AttachmentDoors.all())
                .and(ScreeningDoors.all());
    }

    private static List<Door> responseDoors() {
        var responses = "/api/v1/calls/{callId}/responses";
        var response = responses + "/{municipality}";
        return List.of(
                Door.read("response", response),
                Door.list("response", responses),
                Door.read("response", response + "/receipt").only("SUBMITTED"),
                Door.write("response", "save-draft", response, AnsweringDoors.decided()),
                Door.change("response", "submit", response, "{}"),
                Door.change("response", "declare-no-wishes", response, "{}"),
                Door.change("response", "reopen", response, "{}"),
                Door.change("response", "withdraw", response, Map.of("reason", "Nej")).whenReady(),
                Door.read("drafting", response + "/drafting"),
                Door.change(
                                "drafting",
                                "mark-section",
                                response + "/drafting",
                                Map.of("section", "cover", "done", true))
                        .only("IN_USE"),
                Door.add("drafting", "comment", response + "/comments", Map.of("text", "Hej"))
                        .only("IN_USE"),
                Door.list("drafting", response + "/comments"),
                Door.read("drafting", response + "/comments/{commentId}").only("IN_USE"),
                Door.change("drafting", "resolve", response + "/comments/{commentId}", "{}")
                        .whenReady()
                        .only("IN_USE"),
                Door.add(
                                "drafting",
                                "invite",
                                response + "/colleagues",
                                Map.of("account", "konsulent", "role", "MUNICIPAL_READER"))
                        .or("invite-approver")
                        .only("IN_USE"),
                Door.list("drafting", response + "/colleagues"),
                Door.read("drafting", response + "/colleagues/{colleagueId}").only("IN_USE"),
                Door.change(
                                "drafting",
                                "remove",
                                response + "/colleagues/{colleagueId}",
                                Map.of("reason", "Nej"))
                        .or("remove-approver")
                        .whenReady()
                        .only("IN_USE"),
                Door.list("", "/api/v1/invitations"));
    }

    private static Spot answerOf(String municipality) {
        return new Spot("response", "SV-" + municipality + "-2017", municipality, Map.of())
                .where("callId", "IK-2017-01")
                .where("municipality", municipality)
                .where("number", "1")
                .where("number:[0-9]+", "1")
                .where("from:[0-9]+", "1")
                .where("to:[0-9]+", "1");
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
}
