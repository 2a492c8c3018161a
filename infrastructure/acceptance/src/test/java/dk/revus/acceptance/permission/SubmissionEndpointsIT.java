package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.security.model.Role;
import dk.revus.submission.SubmissionApplication;
import dk.revus.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The call and a municipality's answer, probed from first draft to after the deadline. */
class SubmissionEndpointsIT {

    @Test
    void every_door_opens_as_the_page_says() {
        ServiceAlone.probe(
                "submission",
                SubmissionApplication::start,
                SubmissionEndpointsIT::endpoints,
                SubmissionEndpointsIT::live);
    }

    private static void live(ServiceAlone alone) {
        var service = alone.service();
        var endpoints = alone.endpoints();
        var examples = alone.examples();
        for (var code : List.of("101", "147", "151", "165", "400", "430")) {
            examples.of(
                    "strategy",
                    "organisation",
                    code,
                    1,
                    "organisation.registered",
                    organisation -> organisation.put("organisation", code));
        }
        examples.of("theme-catalogue", "principle", "P1", 1, "principle.adopted");
        examples.theme("TE-2017-01", 1, "PUBLISHED");
        CallEndpoints.sendOut(endpoints);
        CallEndpoints.ask(endpoints);
        answer(endpoints);
        AnsweringEndpoints.decide(endpoints, answerOf("151"));
        AnsweringEndpoints.byLetter(service, endpoints, answerOf("430"));
        AttachmentEndpoints.probe(service, endpoints);
        writeTogether(service, endpoints);
        CallEndpoints.callOff(service, endpoints);
        service.moveClockTo("2017-08-07T00:01");
        Idle.await(service);
        AnsweringEndpoints.comeLate(endpoints, answerOf("101"));
        ScreeningEndpoints.screen(endpoints);
        endpoints.pass(answerOf("147"), "withdraw", Role.MAYOR, "147");
        ScreeningEndpoints.end(endpoints);
        CallEndpoints.end(service, endpoints);
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        var all = new ArrayList<>(CallEndpoints.all());
        all.addAll(responseDoors());
        all.addAll(AnsweringEndpoints.all());
        return new Endpoints(service, all.toArray(Endpoint[]::new))
                .and(AttachmentEndpoints.all())
                .and(ScreeningEndpoints.all());
    }

    private static List<Endpoint> responseDoors() {
        var responses = "/api/v1/calls/{callId}/responses";
        var response = responses + "/{municipality}";
        return List.of(
                Endpoint.read("response", response),
                Endpoint.list("response", responses),
                Endpoint.read("response", response + "/receipt").only("SUBMITTED"),
                Endpoint.write("response", "save-draft", response, AnsweringEndpoints.decided()),
                Endpoint.change("response", "submit", response, "{}"),
                Endpoint.change("response", "declare-no-wishes", response, "{}"),
                Endpoint.change("response", "reopen", response, "{}"),
                Endpoint.change("response", "withdraw", response, Map.of("reason", "Nej"))
                        .whenReady(),
                Endpoint.read("drafting", response + "/drafting"),
                Endpoint.change(
                                "drafting",
                                "mark-section",
                                response + "/drafting",
                                Map.of("section", "cover", "done", true))
                        .only("IN_USE"),
                Endpoint.add("drafting", "comment", response + "/comments", Map.of("text", "Hej"))
                        .only("IN_USE"),
                Endpoint.list("drafting", response + "/comments"),
                Endpoint.read("drafting", response + "/comments/{commentId}").only("IN_USE"),
                Endpoint.change("drafting", "resolve", response + "/comments/{commentId}", "{}")
                        .whenReady()
                        .only("IN_USE"),
                Endpoint.add(
                                "drafting",
                                "invite",
                                response + "/colleagues",
                                Map.of("account", "konsulent", "role", "MUNICIPAL_READER"))
                        .or("invite-approver")
                        .only("IN_USE"),
                Endpoint.list("drafting", response + "/colleagues"),
                Endpoint.read("drafting", response + "/colleagues/{colleagueId}").only("IN_USE"),
                Endpoint.change(
                                "drafting",
                                "remove",
                                response + "/colleagues/{colleagueId}",
                                Map.of("reason", "Nej"))
                        .or("remove-approver")
                        .whenReady()
                        .only("IN_USE"),
                Endpoint.list("", "/api/v1/invitations"));
    }

    private static Target answerOf(String municipality) {
        return new Target("response", "SV-" + municipality + "-2017", municipality, Map.of())
                .where("callId", "IK-2017-01")
                .where("municipality", municipality)
                .where("number", "1")
                .where("number:[0-9]+", "1")
                .where("from:[0-9]+", "1")
                .where("to:[0-9]+", "1");
    }

    private static void answer(Endpoints endpoints) {
        var ours = answerOf("165");
        endpoints.probe(ours, "NOT_STARTED");
        endpoints.pass(ours, "save-draft", Role.MUNICIPAL_EDITOR, "165");
        endpoints.probe(ours, "DRAFT");
        endpoints.pass(ours, "submit", Role.MAYOR, "165");
        endpoints.probe(ours, "SUBMITTED");
        endpoints.pass(ours, "reopen", Role.MUNICIPAL_EDITOR, "165");
        endpoints.pass(ours, "declare-no-wishes", Role.MUNICIPAL_APPROVER, "165");
        endpoints.probe(ours, "NO_WISHES");
        endpoints.pass(ours, "withdraw", Role.MAYOR, "165");
        endpoints.probe(ours, "WITHDRAWN");
        endpoints.pass(answerOf("147"), "save-draft", Role.MUNICIPAL_EDITOR, "147");
        endpoints.pass(answerOf("147"), "submit", Role.MAYOR, "147");
    }

    private static void writeTogether(ServiceUnderTest service, Endpoints endpoints) {
        var ours =
                new Target("drafting", "SV-165-2017", "165", Map.of())
                        .where("callId", "IK-2017-01")
                        .where("municipality", "165")
                        .where("commentId", "K1")
                        .where("colleagueId", "M1");
        endpoints.probe(ours, "UNTOUCHED");
        endpoints.pass(ours, "comment", Role.MUNICIPAL_EDITOR, "165");
        endpoints.pass(ours, "invite", Role.MUNICIPAL_EDITOR, "165");
        endpoints.probe(ours, "IN_USE");
        endpoints.pass(ours, "mark-section", Role.MUNICIPAL_EDITOR, "165");
        endpoints.pass(ours, "resolve", Role.MUNICIPAL_APPROVER, "165");
        endpoints.pass(ours, "remove", Role.MUNICIPAL_EDITOR, "165");
        var mayor = service.api().as("MAYOR", "165");
        var approver =
                mayor.post(
                        "/api/v1/calls/IK-2017-01/responses/165/colleagues",
                        Map.of("account", "vikar", "role", "MUNICIPAL_APPROVER"));
        assertThat(approver.status()).as(approver.body()).isEqualTo(201);
        endpoints.wasDone("drafting", "invite-approver");
        endpoints.pass(ours.where("colleagueId", "M2"), "remove-approver", Role.MAYOR, "165");
        endpoints.probe(Target.of("", ""), "");
    }
}
