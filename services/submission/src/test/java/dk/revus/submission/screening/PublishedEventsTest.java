package dk.revus.submission.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedEventAssert;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.Assessment;
import dk.revus.submission.screening.model.Assessment.Reversal;
import dk.revus.submission.screening.model.Assignee;
import dk.revus.submission.screening.model.ClarificationRequest;
import dk.revus.submission.screening.model.Editorial;
import dk.revus.submission.screening.model.Editorial.EditorialAnswer;
import dk.revus.submission.screening.model.Editorial.Stand;
import dk.revus.submission.screening.model.FormalCheck;
import dk.revus.submission.screening.model.PrincipleAssessment;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvent.AssessmentReverted;
import dk.revus.submission.screening.model.ScreeningEvent.Assigned;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationLapsed;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationWithdrawn;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.CorrectedQuestions;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialWritten;
import dk.revus.submission.screening.model.ScreeningEvent.Ended;
import dk.revus.submission.screening.model.ScreeningEvent.FormallyChecked;
import dk.revus.submission.screening.model.ScreeningEvent.Registered;
import dk.revus.submission.screening.model.ScreeningEvent.Started;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningEvent.WishAssessed;
import dk.revus.submission.screening.model.ScreeningEvolution;
import dk.revus.submission.screening.model.ScreeningResult;
import dk.revus.submission.screening.model.SubmittedVersion;
import dk.revus.submission.screening.model.SubmittedVersion.SubmittedWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parties are told of a screening; of who screens, and their notes, nothing. */
class PublishedEventsTest {

    private static final Instant MOMENT = Instant.parse("2017-08-10T07:00:00Z");
    private static final Instant LATER = Instant.parse("2017-08-15T08:30:00Z");
    private static final String SECRETARIAT = "KKR-sekretariatet";
    private static final String MAYOR = "Borgmester, Albertslund";
    private static final String JOBS = "ØN-165-2017-01";
    private static final SubmittedVersion SENT =
            new SubmittedVersion(
                    "IK-2017-01",
                    "165",
                    1,
                    List.of(
                            new SubmittedWish(
                                    JOBS,
                                    1,
                                    "Kortere vej fra skole til faglært job (eksempeldata)",
                                    "a1"),
                            new SubmittedWish(
                                    "ØN-165-2017-02",
                                    2,
                                    "Grønne indkøb i fællesskab (eksempeldata)",
                                    "b1")));
    private static final ClarificationRequest REQUEST =
            new ClarificationRequest(
                    1,
                    List.of("Hvor mange unge regner I med at nå?"),
                    List.of("wishes[" + JOBS + "].problem"),
                    new Deadline(LocalDate.parse("2017-08-18")),
                    SECRETARIAT,
                    MOMENT);

    private static final ScreeningEvent RECEIVED = new VersionReceived(SENT);
    private static final ScreeningEvent REGISTERED = new Registered("2398417");
    private static final ScreeningEvent STARTED =
            new Started(new Assignee("kkr-sekretariat", SECRETARIAT));
    private static final ScreeningEvent ASSESSED =
            new WishAssessed(
                    JOBS,
                    new Assessment(
                            List.of(
                                    new PrincipleAssessment(
                                            "P1", Degree.FULLY, "Pendling går på tværs."),
                                    new PrincipleAssessment(
                                            "P2", Degree.PARTLY, "Få andre er nævnt.")),
                            ScreeningResult.PARTLY,
                            "Det er ikke sagt, hvem der skal være med.",
                            SECRETARIAT,
                            MOMENT,
                            1,
                            null));
    private static final ScreeningEvent WRITTEN =
            new EditorialWritten(
                    JOBS,
                    new Editorial(
                            "Kortere vej til faglært job (eksempeldata)",
                            "For få unge vælger en erhvervsuddannelse.",
                            SECRETARIAT,
                            MOMENT,
                            1,
                            null));
    private static final ScreeningEvent ASKED = new ClarificationRequested(REQUEST);

    private static Screening after(ScreeningEvent... events) {
        Screening screening = new Screening.New();
        for (var event : events) {
            screening = ScreeningEvolution.evolve(screening, event);
        }
        return screening;
    }

    private static List<PublishedEvent> publishedEvents(
            ScreeningEvent event, ScreeningEvent... before) {
        var state = ScreeningEvolution.evolve(after(before), event);
        var stored = new Stored<>("SV-165-2017", 1, state, MOMENT, MOMENT, "", "", List.of());
        return new ScreeningPublishedEvents(callId -> "revus-2019-2022").of(stored, event);
    }

    private static void assertTold(String type, ScreeningEvent event, ScreeningEvent... before) {
        var publishedEvents = publishedEvents(event, before);
        assertThat(publishedEvents).hasSize(1);
        var published = publishedEvents.getFirst();
        assertThat(published.topic()).isEqualTo("revus.screening.events");
        assertThat(published.type()).isEqualTo(type);
        assertThat(published.classification()).isEqualTo(Classification.PARTIES);
        assertThat(published.audience()).containsExactlyInAnyOrder("165", "KKR");
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void that_an_answer_came_to_be_screened() {
        assertTold("screening.version-received", RECEIVED);
    }

    @Test
    void the_number_it_was_filed_under() {
        assertTold("screening.registered", REGISTERED, RECEIVED);
    }

    @Test
    void that_somebody_is_looking_but_not_who() {
        assertTold("screening.started", STARTED, RECEIVED, REGISTERED);
    }

    @Test
    void whose_work_it_is_and_what_they_note_is_not_told() {
        var assigned = new Assigned(new Assignee("arbejdsgruppe", null));
        var noted =
                new FormallyChecked(new FormalCheck(false, "Bilag mangler", SECRETARIAT, MOMENT));
        assertThat(publishedEvents(assigned, RECEIVED)).isEmpty();
        assertThat(publishedEvents(noted, RECEIVED, STARTED)).isEmpty();
        var next = publishedEvents(ASSESSED, RECEIVED, assigned, STARTED, noted).getFirst();
        assertThat(next.data().toString())
                .doesNotContain("arbejdsgruppe", "kkr-sekretariat", "Bilag mangler", SECRETARIAT);
    }

    @Test
    void the_result_of_a_wish_with_each_principle() {
        assertTold("screening.wish-screened", ASSESSED, RECEIVED, REGISTERED, STARTED);
    }

    @Test
    void a_result_that_no_longer_holds_and_why() {
        assertTold(
                "screening.assessment-reverted",
                new AssessmentReverted(
                        JOBS, new Reversal("Vi læste det forkerte ønske.", SECRETARIAT, LATER)),
                RECEIVED,
                STARTED,
                ASSESSED);
    }

    @Test
    void the_secretariats_text_beside_the_municipalitys_own() {
        assertTold("screening.editorial-written", WRITTEN, RECEIVED, STARTED);
    }

    @Test
    void what_the_municipality_says_to_it() {
        assertTold(
                "screening.editorial-answered",
                new EditorialAnswered(
                        JOBS,
                        new EditorialAnswer(
                                Stand.OBJECTED, "Virksomhederne mangler.", MAYOR, LATER)),
                RECEIVED,
                STARTED,
                WRITTEN);
    }

    @Test
    void what_is_asked_and_which_fields_are_open() {
        assertTold("screening.clarification-requested", ASKED, RECEIVED, STARTED);
    }

    @Test
    void that_there_is_more_time_to_answer() {
        assertTold(
                "screening.clarification-extended",
                new ClarificationExtended(
                        new Deadline(LocalDate.parse("2017-08-18")),
                        new Deadline(LocalDate.parse("2017-08-25")),
                        "Udvalget mødes først den 23.",
                        SECRETARIAT),
                RECEIVED,
                STARTED,
                ASKED);
    }

    @Test
    void that_the_last_day_to_answer_was_a_slip() {
        assertTold(
                "screening.clarification-corrected",
                new ClarificationCorrected(
                        new Deadline(LocalDate.parse("2017-08-18")),
                        new Deadline(LocalDate.parse("2017-08-16")),
                        new CorrectedQuestions(
                                List.of("Hvor mange unge regner I med at nå?"),
                                List.of("Hvor mange unge regner I med at nå om året?")),
                        "Der stod en forkert dag, og et år manglede.",
                        SECRETARIAT),
                RECEIVED,
                STARTED,
                ASKED);
    }

    @Test
    void that_nothing_is_asked_any_longer() {
        assertTold(
                "screening.clarification-withdrawn",
                new ClarificationWithdrawn("Svaret står i kommunens bilag.", SECRETARIAT),
                RECEIVED,
                STARTED,
                ASKED);
    }

    @Test
    void the_answers_to_what_was_asked() {
        assertTold(
                "screening.clarified",
                new ClarificationAnswered(List.of("Omkring 400 om året."), null, MAYOR, LATER),
                RECEIVED,
                STARTED,
                ASKED);
    }

    @Test
    void that_nobody_answered() {
        assertTold(
                "screening.clarification-lapsed",
                new ClarificationLapsed(),
                RECEIVED,
                STARTED,
                ASKED);
    }

    @Test
    void that_it_is_done() {
        assertTold(
                "screening.completed",
                new Completed(SECRETARIAT),
                new VersionReceived(
                        new SubmittedVersion(
                                "IK-2017-01", "165", 1, List.of(SENT.wishes().getFirst()))),
                STARTED,
                ASSESSED);
    }

    @Test
    void that_it_ended_and_why() {
        assertTold(
                "screening.ended",
                new Ended("Byrådet har besluttet at afvente."),
                RECEIVED,
                STARTED);
    }
}
