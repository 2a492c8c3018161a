package dk.revus.submission.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Drafts for one's own council, what was sent for all who may read it. */
class TakingAnswersAlongIT {

    private static final String ANSWER = LetterOfMay.CALL + "/responses/165";

    @Test
    void a_municipality_takes_its_draft_and_each_version_along() throws IOException {
        try (var letter = LetterOfMay.sentOut()) {
            var mayor = letter.api("MAYOR", "165");
            var secretariat = letter.api("KKR_SECRETARIAT", "KKR");
            notThere(mayor, ANSWER + "/draft.pdf");
            var saved = mayor.onVersion(mayor.get(ANSWER).version()).put(ANSWER, draft("Letbane"));
            assertThat(saved.status()).as(saved.body()).isEqualTo(200);

            assertThat(textOf(mayor.download(ANSWER + "/draft.pdf")))
                    .contains("KLADDE – ikke sendt")
                    .contains("Svar på indkaldelse fra Albertslund")
                    .contains("Letbane");
            assertThat(mayor.download(ANSWER + "/draft.docx")).startsWith((byte) 'P', (byte) 'K');
            notThere(secretariat, ANSWER + "/draft.pdf");
            notThere(letter.api("MAYOR", "101"), ANSWER + "/draft.docx");
            assertThat(letter.service().api().get(ANSWER + "/draft.pdf").status()).isEqualTo(401);

            var sent = mayor.onVersion(saved.version()).post(ANSWER + ":submit", "{}");
            assertThat(sent.status()).as(sent.body()).isEqualTo(200);
            var first = mayor.download(ANSWER + "/versions/1.pdf");
            assertThat(textOf(secretariat.download(ANSWER + "/versions/1.pdf")))
                    .contains("når indkaldelsen er lukket");
            var hash = sent.json().path("submitted").path("snapshotHash").asString();
            assertThat(textOf(first).replaceAll("\\s", ""))
                    .contains("KV-165-2017-1")
                    .contains(hash)
                    .doesNotContain("KLADDE");
            notThere(mayor, ANSWER + "/draft.pdf");

            var open = mayor.onVersion(sent.version()).post(ANSWER + ":reopen", "{}");
            var again = mayor.onVersion(open.version()).put(ANSWER, draft("Metro"));
            mayor.onVersion(again.version()).post(ANSWER + ":submit", "{}");
            assertThat(textOf(mayor.download(ANSWER + "/versions/2.pdf"))).contains("Metro");
            letter.service().moveClockTo("2017-07-01T09:00");
            assertThat(mayor.download(ANSWER + "/versions/1.pdf")).isEqualTo(first);
            moved(letter);
            assertThat(mayor.download(ANSWER + "/versions/1.pdf")).isEqualTo(first);
            renamed(letter);
            assertThat(mayor.download(ANSWER + "/versions/1.pdf")).isEqualTo(first);
            assertThat(mayor.get(ANSWER + "/receipt").json().path("municipalityName").asString())
                    .isEqualTo("Albertslund");
            for (var sentThen :
                    List.of(
                            mayor.get(ANSWER + "/versions/2").json().path("submitted"),
                            mayor.get(ANSWER).json().path("submitted"),
                            mayor.get(ANSWER + "/receipt").json())) {
                assertThat(sentThen.path("municipalityNames").path("165").asString())
                        .isEqualTo("Albertslund");
            }
            var third = mayor.onVersion(mayor.get(ANSWER).version()).post(ANSWER + ":reopen", "{}");
            assertThat(third.status()).as(third.body()).isEqualTo(200);
            assertThat(textOf(mayor.download(ANSWER + "/draft.pdf")))
                    .contains("Svar på indkaldelse fra Albertslund By");
            var name = mayor.get(ANSWER + "/versions/1.docx").headers().get("content-disposition");
            assertThat(name).startsWith("attachment;").contains("Kvittering%20KV-165-2017-1.docx");

            for (var number : List.of("3", "0", "-1", "x", "99999999999")) {
                notThere(mayor, ANSWER + "/versions/" + number + ".pdf");
            }
            notThere(letter.api("MAYOR", "101"), ANSWER + "/versions/1.pdf");
        }
    }

    /** The call gets another title, deadline and meeting, after the answers came. */
    private static void moved(LetterOfMay letter) {
        var version = letter.lead().get(LetterOfMay.CALL).version();
        var amended =
                letter.lead()
                        .onVersion(version)
                        .post(
                                LetterOfMay.CALL + ":amend",
                                Map.of(
                                        "title", "Temaer, igen",
                                        "lastDay", "2017-08-21",
                                        "meetingDate", "2017-09-08",
                                        "reason", "Lokalet."));
        assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    }

    /** The municipality is called otherwise since July. */
    private static void renamed(LetterOfMay letter) {
        var data = (ObjectNode) Contracts.example("strategy", "organisation.corrected");
        letter.service()
                .topics()
                .tell(
                        "revus.organisation.events",
                        "organisation/165",
                        1001,
                        "organisation.corrected",
                        data.put("organisation", "165").put("name", "Albertslund By"),
                        Map.of("ce_time", "2017-07-01T07:00:00Z"));
        letter.service().awaitIdle();
    }

    private static Map<String, Object> draft(String title) {
        return Map.of(
                "wishes",
                List.of(Map.of("rank", 1, "title", title, "problem", "Det tager for lang tid.")),
                "localDecision",
                Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09"));
    }

    private static void notThere(Api who, String path) {
        var reply = who.get(path);
        assertThat(reply.status()).as(path).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("not-found");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
