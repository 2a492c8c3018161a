package dk.revus.submission.question;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedEventAssert;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.Reply;
import dk.revus.submission.question.model.QuestionEvent;
import dk.revus.submission.question.model.QuestionEvent.QuestionAnswered;
import dk.revus.submission.question.model.QuestionEvent.QuestionAsked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final Asked ASKED =
            new Asked(
                    "IK-2017-01",
                    "revus-2019-2022",
                    "165",
                    "Må et ønske bygge på to temaer?",
                    Instant.parse("2017-06-01T08:00:00Z"));
    private static final Reply REPLY =
            new Reply(
                    "Ja, skriv begge temaer.",
                    "KKR-sekretariatet",
                    Instant.parse("2017-06-02T08:00:00Z"));

    private static PublishedEvent published(Question after, QuestionEvent event) {
        var stored =
                new Stored<>(
                        "SP-2017-01-001",
                        1,
                        after,
                        ASKED.askedAt(),
                        ASKED.askedAt(),
                        "",
                        "",
                        List.of());
        var publishedEvents = QuestionPublishedEvents.of(stored, event);
        assertThat(publishedEvents).hasSize(1);
        assertThat(publishedEvents.getFirst().topic()).isEqualTo("revus.question.events");
        return publishedEvents.getFirst();
    }

    @Test
    void a_question_is_told_inside_only() {
        var published = published(ASKED, new QuestionAsked(ASKED));
        assertThat(published.type()).isEqualTo("question.asked");
        assertThat(published.classification()).isEqualTo(Classification.INTERNAL);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void an_answer_is_told_to_all() {
        var published =
                published(
                        new Question.Answered(ASKED, REPLY, List.of()),
                        new QuestionAnswered(REPLY));
        assertThat(published.type()).isEqualTo("question.answered");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }
}
