package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.Senders.files;
import static dk.revus.submission.attachment.Senders.location;
import static dk.revus.submission.attachment.Senders.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.GoodFiles;
import dk.revus.testkit.file.Mails;
import dk.revus.testkit.file.SuspectDocuments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sends, sees and keeps which files: a draft's, a sent answer's, the originals, a call's. */
class SeeingFilesIT {

    private static Senders senders;

    @BeforeAll
    static void start() {
        senders = new Senders(LetterOfMay.sentOut());
    }

    @AfterAll
    static void stop() {
        senders.letter().close();
    }

    @Test
    void others_neither_send_nor_see() {
        var path = uploaded("153", "a.pdf");
        var form = FileForm.of("b.pdf", GoodFiles.pdf());
        refused(senders.editor("101").upload(files("153"), form), 404, "not-found");
        refused(
                senders.letter().api("MUNICIPAL_READER", "153").upload(files("153"), form),
                403,
                "not-your-mandate");
        refused(senders.secretariat().upload(files("153"), form), 403, "not-your-mandate");
        refused(senders.letter().service().api().upload(files("153"), form), 401, "not-signed-in");
        for (var other : List.of(senders.editor("101"), senders.secretariat())) {
            refused(other.get(path), 404, "not-found");
            refused(other.get(path + "/content"), 404, "not-found");
            assertThat(other.get(files("153")).json().path("items")).isEmpty();
        }
        assertThat(senders.letter().api("MUNICIPAL_READER", "153").get(path).status())
                .isEqualTo(200);
        refused(senders.editor("101").get(path.replace("/153/", "/101/")), 404, "not-found");
    }

    private static String uploaded(String municipality, String name) {
        var reply = senders.upload(municipality, name, GoodFiles.pdf());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return location(reply);
    }

    @Test
    void what_was_sent_is_seen_and_stays() {
        var path = uploaded("157", "a.pdf");
        var unused = uploaded("157", "b.pdf");
        var mayor = senders.letter().api("MAYOR", "157");
        var response = LetterOfMay.CALL + "/responses/157";
        var draft =
                Map.of(
                        "wishes",
                        List.of(Map.of("rank", 1, "title", "Busser", "problem", "Langsomt.")),
                        "localDecision",
                        Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09"),
                        "attachmentIds",
                        List.of(id(path)));
        var saved = mayor.onVersion(mayor.get(response).version()).put(response, draft);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        refused(remove(mayor, path), 409, "attachment-in-use");
        assertThat(mayor.get(path).json().path("blockedBecause").path("remove").asString())
                .isEqualTo("attachment-in-use");
        var sent = mayor.onVersion(saved.version()).post(response + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        var secretariat = senders.secretariat();
        assertThat(secretariat.download(path + "/content")).isNotEmpty();
        refused(secretariat.get(unused), 404, "not-found");
        var refusal = remove(mayor, path);
        refused(refusal, 409, "attachment-in-use");
        assertThat(refusal.json().path("versions").toString()).isEqualTo("[1]");
        assertThat(remove(mayor, unused).status()).isEqualTo(200);
        refused(mayor.get(unused), 404, "not-found");
        refused(mayor.get(unused + "/content"), 404, "not-found");
        assertThat(mayor.get(files("157")).json().path("items")).hasSize(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Api.Reply remove(Api who, String path) {
        return who.onVersion(who.get(path).version()).post(path + ":remove", "{}");
    }

    @Test
    void the_secretariat_keeps_the_letter_that_it_registers_from() {
        var originals = LetterOfMay.CALL + "/responses/159/originals";
        var form = FileForm.of("Brev fra Gladsaxe.pdf", GoodFiles.pdf());
        refused(senders.editor("159").upload(originals, form), 403, "not-your-mandate");
        var kept = senders.secretariat().upload(originals, form);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("attachmentId").asString()).isEqualTo("OR-159-2017-01");
        assertThat(senders.editor("159").get(location(kept)).status()).isEqualTo(200);
        refused(senders.editor("101").get(location(kept)), 404, "not-found");
    }

    @Test
    void an_answer_that_came_by_mail_is_kept_as_it_came() {
        var originals = LetterOfMay.CALL + "/responses/157/originals";
        var mail = Mails.with(Map.of("Ønsker.pdf", GoodFiles.pdf()));
        var kept = senders.secretariat().upload(originals, FileForm.of("Svar.eml", mail));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        var withMacros = Mails.with(Map.of("Ønsker.docx", SuspectDocuments.macros()));
        var reply = senders.secretariat().upload(originals, FileForm.of("Svar.eml", withMacros));
        refused(reply, 422, "file-has-macros");
        assertThat(reply.json().path("enclosedFile").asString()).isEqualTo("Ønsker.docx");
        var outlook = senders.secretariat().upload(originals, FileForm.of("Svar.msg", mail));
        refused(outlook, 415, "file-type-not-taken");
        assertThat(outlook.json().path("saveAs").asString()).isEqualTo("eml");
        var enclosed = senders.upload("157", "Svar.eml", mail);
        refused(enclosed, 415, "file-type-not-taken");
        assertThat(enclosed.json().path("saveAs").asString()).isEqualTo("mail");
    }

    @Test
    void what_goes_with_a_call_is_for_everybody() {
        var files = LetterOfMay.CALL + "/attachments";
        var form = FileForm.of("Principper.pdf", GoodFiles.pdf());
        refused(senders.letter().api("MAYOR", "165").upload(files, form), 403, "not-your-mandate");
        var kept = senders.letter().lead().upload(files, form);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("attachmentId").asString()).isEqualTo("IB-2017-01-01");
        var everybody = senders.letter().service().api();
        refused(everybody.get(location(kept)), 404, "not-found");
        var amended =
                senders.letter()
                        .lead()
                        .onVersion(senders.letter().lead().get(LetterOfMay.CALL).version())
                        .post(
                                LetterOfMay.CALL + ":amend",
                                Map.of(
                                        "reason",
                                        "Principperne er vedlagt",
                                        "attachmentIds",
                                        List.of("IB-2017-01-01")));
        assertThat(amended.status()).as(amended.body()).isEqualTo(200);
        assertThat(everybody.download(location(kept) + "/content")).isNotEmpty();
        refused(remove(senders.letter().lead(), location(kept)), 409, "attachment-in-use");
    }

    @Test
    void an_address_that_names_nothing_leads_nowhere() {
        for (var path :
                List.of(
                        files("165") + "/BI-165-2017-77",
                        files("165") + "/OR-165-2017-01",
                        files("165") + "/x",
                        files("165") + "/BI-165-2017-77/content",
                        LetterOfMay.CALL + "/attachments/IB-2017-01-77",
                        "/api/v1/calls/IK-1999-01/attachments/IB-1999-01-01/content")) {
            refused(senders.letter().api("MAYOR", "165").get(path), 404, "not-found");
        }
        refused(
                senders.letter()
                        .lead()
                        .upload(
                                "/api/v1/calls/IK-1999-01/attachments",
                                FileForm.of("a.pdf", GoodFiles.pdf())),
                404,
                "not-found");
    }
}
