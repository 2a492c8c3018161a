package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.security.model.Role;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.ServiceUnderTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import tools.jackson.databind.node.ObjectNode;

/** The files of a call and of an answer, from their arrival to their end, and answers as files. */
final class AttachmentEndpoints {

    private static final String CALLS = "/api/v1/calls/";
    private static final String CALL = CALLS + "{callId}/attachments";
    private static final String RESPONSE = CALLS + "{callId}/responses/{municipality}";
    private static final String ANSWER = CALLS + "IK-2017-01/responses/147";

    private AttachmentEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoint.own("response", RESPONSE + "/draft.pdf").only("DRAFT"),
                Endpoint.own("response", RESPONSE + "/draft.docx").only("DRAFT"),
                Endpoint.read("response", RESPONSE + "/versions/{number}.pdf").only("SUBMITTED"),
                Endpoint.read("response", RESPONSE + "/versions/{number}.docx").only("SUBMITTED"),
                Endpoint.list("attachment", RESPONSE + "/attachments"),
                Endpoint.create("attachment", "upload", RESPONSE + "/attachments", "{}"),
                Endpoint.read("attachment", RESPONSE + "/attachments/{id}"),
                Endpoint.read("attachment", RESPONSE + "/attachments/{id}/content"),
                Endpoint.change("attachment", "remove", RESPONSE + "/attachments/{id}", "{}")
                        .whenReady(),
                Endpoint.list("original", RESPONSE + "/originals"),
                Endpoint.create("original", "upload", RESPONSE + "/originals", "{}"),
                Endpoint.read("original", RESPONSE + "/originals/{id}"),
                Endpoint.read("original", RESPONSE + "/originals/{id}/content"),
                Endpoint.change("original", "remove", RESPONSE + "/originals/{id}", "{}")
                        .whenReady(),
                Endpoint.list("call-attachment", CALL),
                Endpoint.create("call-attachment", "upload", CALL, "{}"),
                Endpoint.read("call-attachment", CALL + "/{id}"),
                Endpoint.read("call-attachment", CALL + "/{id}/content"),
                Endpoint.change("call-attachment", "remove", CALL + "/{id}", "{}").whenReady());
    }

    /** Others see of an answer's files those that were sent, so one is sent first. */
    static void probe(ServiceUnderTest service, Endpoints endpoints) {
        var mayor = service.api().as("MAYOR", "147");
        var file = target("attachment", "BI-147-2017-01").ownedBy("147");
        endpoints.probe(file, "NEW");
        upload(endpoints, mayor, "attachment", ANSWER + "/attachments");
        send(mayor, file.id());
        endpoints.probe(file, "NOT_SCANNED");
        upload(endpoints, mayor, "attachment", ANSWER + "/attachments");
        var other = target("attachment", "BI-147-2017-02").ownedBy("147");
        endpoints.pass(other, "remove", Role.MUNICIPAL_EDITOR, "147");
        endpoints.probe(other, "REMOVED");

        var lead = service.api().as("SECRETARIAT_LEAD", "KKR");
        var original = target("original", "OR-147-2017-01").ownedBy("147");
        endpoints.probe(original, "NEW");
        upload(endpoints, lead, "original", ANSWER + "/originals");
        endpoints.probe(original, "NOT_SCANNED");
        endpoints.pass(original, "remove", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(original, "REMOVED");
        knockAtTheCall(endpoints, lead);
    }

    /** Everybody sees of a call's files those that were announced with it. */
    private static void knockAtTheCall(Endpoints endpoints, Api lead) {
        var file = target("call-attachment", "IB-2017-01-01");
        endpoints.probe(file, "NEW");
        upload(endpoints, lead, file.thing(), CALLS + "IK-2017-01/attachments");
        amend(lead, List.of(file.id()));
        endpoints.probe(file, "NOT_SCANNED");
        amend(lead, List.of());
        endpoints.pass(file, "remove", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(file, "REMOVED");
    }

    private static void amend(Api lead, List<String> attachments) {
        var call = CALLS + "IK-2017-01";
        var amended =
                lead.onVersion(lead.get(call).version())
                        .post(
                                call + ":amend",
                                Map.of("reason", "Bilag", "attachmentIds", attachments));
        assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    }

    private static Target target(String thing, String id) {
        return new Target(thing, id, null, Map.of("id", id))
                .where("callId", "IK-2017-01")
                .where("municipality", "147");
    }

    private static void upload(Endpoints endpoints, Api who, String thing, String path) {
        var taken = who.upload(path, FileForm.of("Bilag.png", picture()));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        endpoints.wasDone(thing, "upload");
    }

    private static void send(Api mayor, String attachment) {
        var sent = mayor.get(ANSWER);
        var open = mayor.onVersion(sent.version()).post(ANSWER + ":reopen", "{}");
        var content = (ObjectNode) open.json().path("content");
        content.putArray("attachmentIds").add(attachment);
        var saved = mayor.onVersion(open.version()).put(ANSWER, content);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var again = mayor.onVersion(saved.version()).post(ANSWER + ":submit", "{}");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
