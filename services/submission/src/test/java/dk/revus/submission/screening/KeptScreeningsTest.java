package dk.revus.submission.screening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Aggregate;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningCommand;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningRefusal;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer that was clarified before there was more to say reads as today's. */
class KeptScreeningsTest {

    private static final Aggregate<ScreeningCommand, Screening, ScreeningEvent, ScreeningRefusal>
            SCREENING = ScreeningAggregate.of(new ScreeningPublishedEvents(call -> "cycle"));

    private static final String CONTENT =
            """
            {"coverText": "Følgebrev", "contact": "post@albertslund.example", "themeRanks": [],
             "wishes": [{"id": "ØN-165-2017-01", "rank": 1, "title": "Grøn mobilitet",
               "problem": "Trængsel", "wantedEffort": "Cykler",
               "themeBase": {"kind": "NEW", "themeIds": []},
               "principleAnswers": [], "continuity": []}]}
            """;

    private static final String ANSWERED =
            """
            "answers": ["Mange"], "written": %s, "by": "Borgmester", "at": "2017-08-20T10:00:00Z"
            """
                    .formatted(CONTENT);

    private static void saysNoMore(@Nullable ResponseContent written) {
        var content = requireNonNull(written);
        assertThat(content.attachmentIds()).isEmpty();
        assertThat(content.wishes().getFirst().landsdele()).isEmpty();
        assertThat(content.wishes().getFirst().horizon()).isEmpty();
    }

    @Test
    void what_was_written_with_an_answer() {
        var event =
                SCREENING.event(
                        "clarification-answered", Document.parse("{%s}".formatted(ANSWERED)));
        assertThat(event)
                .isInstanceOfSatisfying(
                        ClarificationAnswered.class, answered -> saysNoMore(answered.written()));
    }

    @Test
    void what_is_on_file_of_an_answer() {
        var request =
                """
                {"number": 1, "questions": ["Hvor mange?"], "editableFields": [],
                 "deadline": {"lastDay": "2017-09-01"}, "by": "KKR", "at": "2017-08-10T10:00:00Z"}
                """;
        var kept =
                """
                {"file": {"callId": "IK-2017-01", "organisation": "165", "contentVersion": 2,
                  "handling": {}, "wishes": [],
                  "clarifications": [{"request": %s, %s, "onVersion": 1}]}}
                """
                        .formatted(request, ANSWERED);
        var file = SCREENING.state("UNDER_SCREENING", Document.parse(kept)).file();
        saysNoMore(requireNonNull(file).clarifications().getFirst().written());
    }

    @Test
    void what_was_put_right_when_only_a_day_could_be() {
        var event =
                SCREENING.event(
                        "clarification-corrected",
                        Document.parse(
                                """
                                {"before": {"lastDay": "2017-08-18"},
                                 "deadline": {"lastDay": "2017-08-16"},
                                 "reason": "Fejl", "by": "KKR"}
                                """));
        assertThat(event)
                .isInstanceOfSatisfying(
                        ClarificationCorrected.class,
                        corrected -> assertThat(corrected.questions()).isNull());
    }

    @Test
    void more_time_that_was_given_when_the_day_before_was_not_kept() {
        var event =
                SCREENING.event(
                        "clarification-extended",
                        Document.parse(
                                """
                                {"deadline": {"lastDay": "2017-08-25"},
                                 "reason": "Ferie", "by": "KKR"}
                                """));
        assertThat(event)
                .isInstanceOfSatisfying(
                        ClarificationExtended.class,
                        extended -> assertThat(extended.before()).isNull());
    }
}
