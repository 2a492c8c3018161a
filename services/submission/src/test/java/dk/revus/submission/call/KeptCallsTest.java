package dk.revus.submission.call;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.CallEvent.CallCreated;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal kept of calls before there was more to keep reads as today's. */
class KeptCallsTest {

    private static final String CONTENT =
            """
            {"cycleId": "revus-2019-2022", "title": "Indkaldelse",
             "letter": {"sagsId": "SAG-2017-02127", "dokId": "2361329", "date": "2017-05-10",
               "from": ["Formandskabet"], "summary": "Vi spørger"},
             "opensAt": "2017-05-10T10:00:00Z", "deadline": {"lastDay": "2017-08-06"},
             "meetingDate": "2017-09-01", "maxWishes": 3, "principles": [], "themes": [],
             "invited": ["165"]}
            """;

    @Test
    void a_call_from_before_there_were_attachments_has_none() {
        var event = CallAggregate.AGGREGATE.event("created", kept("{'content': CONTENT}"));
        assertThat(event)
                .isInstanceOfSatisfying(
                        CallCreated.class,
                        created -> {
                            assertThat(created.content().attachmentIds()).isEmpty();
                            assertThat(created.content().letter().contact()).isNull();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHEDULED", "OPEN", "CLOSED"})
    void a_call_from_before_it_was_signed_was_announced_by_nobody(String state) {
        var counts = "{'submitted': 1, 'noWishes': 0, 'notSubmitted': 0}";
        var call =
                CallAggregate.AGGREGATE.state(
                        state, kept("{'content': CONTENT, 'counts': " + counts + "}"));
        assertThat(call.signatures()).isEmpty();
        assertThat(call.announced()).isNotNull();
        assertThat(call.content().attachmentIds()).isEmpty();
    }

    private static Document kept(String json) {
        return Document.parse(json.replace("CONTENT", CONTENT));
    }
}
