package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Aggregate;
import dk.revus.submission.response.model.Circumstances;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvolution;
import dk.revus.submission.response.model.ResponseRefusal;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WorkState;
import dk.revus.submission.response.model.content.ResponseContent;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the journal kept of answers before there was more to keep reads as today's. */
class KeptResponsesTest {

    private static final Aggregate<ResponseCommand, Response, ResponseEvent, ResponseRefusal>
            RESPONSE = ResponseAggregate.of(call -> "cycle", call -> false);

    private static final String CONTENT =
            """
            {"coverText": "Følgebrev", "contact": "post@albertslund.example", "themeRanks": [],
             "wishes": [{"id": "ØN-165-2017-01", "rank": 1, "title": "Grøn mobilitet",
               "problem": "Trængsel", "wantedEffort": "Cykler",
               "themeBase": {"kind": "NEW", "themeIds": []},
               "principleAnswers": [{"principleId": "P1", "degree": "FULLY", "text": "Ja"}],
               "continuity": []}],
             "localDecision": null, "reservation": null}
            """;

    private static final String SUBMISSION =
            """
            {"contentVersion": 1, "content": %s, "receiptNo": "KV-2017-165-1",
             "submittedAt": "2017-07-01T10:00:00Z", "snapshotHash": "0", "by": "Borgmester",
             "kind": "WISHES", "note": null, "lastWish": 1}
            """
                    .formatted(CONTENT);

    private static Document kept(String json, Object... parts) {
        return Document.parse(json.formatted(parts));
    }

    @Test
    void what_was_not_asked_for_then_was_not_said() {
        var event = RESPONSE.event("draft-saved", kept("{'content': %s}", CONTENT));
        assertThat(event)
                .isInstanceOfSatisfying(
                        DraftSaved.class,
                        saved -> {
                            saysNoMore(saved.content());
                            assertThat(saved.editor()).isEmpty();
                        });
    }

    private static void saysNoMore(ResponseContent content) {
        assertThat(content.attachmentIds()).isEmpty();
        var wish = content.wishes().getFirst();
        assertThat(wish.title()).isEqualTo("Grøn mobilitet");
        assertThat(wish.affected()).isEmpty();
        assertThat(wish.landsdele()).isEmpty();
        assertThat(wish.partners()).isEmpty();
        assertThat(wish.horizon()).isEmpty();
        assertThat(wish.principleAnswers().getFirst().evidence()).isEmpty();
    }

    @Test
    void a_version_was_sent_in_the_usual_way() {
        var event = RESPONSE.event("submitted", kept("{'submission': %s}", SUBMISSION));
        assertThat(event)
                .isInstanceOfSatisfying(
                        WishesSubmitted.class,
                        sent -> {
                            saysNoMore(sent.submission().content());
                            assertThat(sent.submission().circumstances())
                                    .isEqualTo(Circumstances.USUAL);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_STARTED | {}",
                "DRAFT | {'content': CONTENT, 'valid': SUBMISSION}",
                "SUBMITTED | {'submission': SUBMISSION}",
                "NO_WISHES | {'submission': SUBMISSION}",
                "WITHDRAWN | {'withdrawn': SUBMISSION, 'reason': 'Vi trækker os'}",
                "NOT_SUBMITTED | {'draft': CONTENT}"
            },
            quoteCharacter = '`')
    void nobody_had_worked_on_it_in_another_way(String state, String json) {
        var filled = json.replace("CONTENT", CONTENT).replace("SUBMISSION", SUBMISSION);
        assertThat(RESPONSE.state(state, Document.parse(filled)).desk()).isEqualTo(WorkState.EMPTY);
    }

    @Test
    void whoever_saved_is_known_from_the_first_who_was_kept() {
        var unknown = RESPONSE.event("draft-saved", kept("{'content': %s}", CONTENT));
        var known =
                RESPONSE.event("draft-saved", kept("{'content': %s, 'editor': 'anna'}", CONTENT));
        var saved = ResponseEvolution.evolve(new Response.NotStarted(WorkState.EMPTY), unknown);
        assertThat(saved.desk().lastEditor()).isEmpty();
        assertThat(ResponseEvolution.evolve(saved, known).desk().lastEditor()).isEqualTo("anna");
    }
}
