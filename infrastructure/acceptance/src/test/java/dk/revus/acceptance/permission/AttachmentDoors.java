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
final class AttachmentDoors {

    private static final String CALLS = "/api/v1/calls/";
    private static final String CALL = CALLS + "{callId}/attachments";
    private static final String RESPONSE = CALLS + "{callId}/responses/{municipality}";
    private static final String ANSWER = CALLS + "IK-2017-01/responses/147";

    private AttachmentDoors() {}

    static List<Door> all() {
        return List.of(
                Door.own("response", RESPONSE + "/draft.pdf").only("DRAFT"),
                Door.own("response", RESPONSE + "/draft.docx").only("DRAFT"),
                Door.read("response", RESPONSE + "/versions/{number}.pdf").only("SUBMITTED"),
                Door.read("response", RESPONSE + "/versions/{number}.docx").only("SUBMITTED"),
                Door.list("attachment", RESPONSE + "/attachments"),
                Door.create("attachment", "upload", RESPONSE + "/attachments", "{}"),
                Door.read("attachment", RESPONSE + "/attachments/{id}"),
                Door.read("attachment", RESPONSE + "/attachments/{id}/content"),
                Door.change("attachment", "remove", RESPONSE + "/attachments/{id}", "{}")
                        .whenReady(),
                Door.list("original", RESPONSE + "/originals"),
                Door.create("original", "upload", RESPONSE + "/originals", "{}"),
                Door.read("original", RESPONSE + "/originals/{id}"),
                Door.read("original", RESPONSE + "/originals/{id}/content"),
                Door.change("original", "remove", RESPONSE + "/originals/{id}", "{}").whenReady(),
                Door.list("call-attachment", CALL),
                Door.create("call-attachment", "upload", CALL, "{}"),
                Door.read("call-attachment", CALL + "/{id}"),
                Door.read("call-attachment", CALL + "/{id}/content"),
                Door.change("call-attachment", "remove", CALL + "/{id}", "{}").whenReady());
    }

    /** Others see of an answer's files those that were sent, so one is sent first. */
    static void knock(ServiceUnderTest service, Doors doors) {
        var mayor = service.api().as("MAYOR", "147");
        var file = spot("attachment", "BI-147-2017-01").ownedBy("147");
        doors.knock(file, "NEW");
        upload(doors, mayor, "attachment", ANSWER + "/attachments");
        send(mayor, file.id());
        doors.knock(file, "NOT_SCANNED");
        upload(doors, mayor, "attachment", ANSWER + "/attachments");
        var other = spot("attachment", "BI-147-2017-02").ownedBy("147");
        doors.pass(other, "remove", Role.MUNICIPAL_EDITOR, "147");
        doors.knock(other, "REMOVED");

        var lead = service.api().as("SECRETARIAT_LEAD", "KKR");
        var original = spot("original", "OR-147-2017-01").ownedBy("147");
        doors.knock(original, "NEW");
        upload(doors, lead, "original", ANSWER + "/originals");
        doors.knock(original, "NOT_SCANNED");
        doors.pass(original, "remove", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(original, "REMOVED");
        knockAtTheCall(doors, lead);
    }

    /** Everybody sees of a call's files those that were announced with it. */
    private static void knockAtTheCall(Doors doors, Api lead) {
        var file = spot("call-attachment", "IB-2017-01-01");
        doors.knock(file, "NEW");
        upload(doors, lead, file.thing(), CALLS + "IK-2017-01/attachments");
        amend(lead, List.of(file.id()));
        doors.knock(file, "NOT_SCANNED");
        amend(lead, List.of());
        doors.pass(file, "remove", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(file, "REMOVED");
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

    private static Spot spot(String thing, String id) {
        return new Spot(thing, id, null, Map.of("id", id))
                .where("callId", "IK-2017-01")
                .where("municipality", "147");
    }

    private static void upload(Doors doors, Api who, String thing, String path) {
        var taken = who.upload(path, FileForm.of("Bilag.png", picture()));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        doors.wasDone(thing, "upload");
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
