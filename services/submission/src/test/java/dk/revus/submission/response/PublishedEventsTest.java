package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.submission.PublishedEventAssert;
import dk.revus.submission.response.model.Circumstances;
import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.Circumstances.Resolution;
import dk.revus.submission.response.model.Circumstances.Resolution.Outcome;
import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.RankingOpened;
import dk.revus.submission.response.model.FollowingEvent.ReopenedWithCall;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.SignOff;
import dk.revus.submission.response.model.SignOff.Approval;
import dk.revus.submission.response.model.SignOff.To;
import dk.revus.submission.response.model.SignOffEvent.Approved;
import dk.revus.submission.response.model.SignOffEvent.FourEyesSet;
import dk.revus.submission.response.model.SignOffEvent.SignOffDeclined;
import dk.revus.submission.response.model.SignOffEvent.SignOffFellAway;
import dk.revus.submission.response.model.SignOffEvent.SignOffRequested;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.Submission.Kind;
import dk.revus.submission.response.model.VersionEvent.AnswerConfirmed;
import dk.revus.submission.response.model.VersionEvent.AnswerRegistered;
import dk.revus.submission.response.model.VersionEvent.Clarified;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.ReservationResolved;
import dk.revus.submission.response.model.VersionEvent.WishWithdrawn;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent.ReservationFailed;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.WorkState;
import dk.revus.submission.response.model.WorkState.Declined;
import dk.revus.submission.response.model.content.ContentHash;
import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.ContinuityLink.Relation;
import dk.revus.submission.response.model.content.Landsdel;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishedEventsTest {

    private static final Instant MOMENT = Instant.parse("2017-08-06T21:59:59Z");
    private static final List<ThemeRank> RANKS =
            List.of(new ThemeRank("TE-2017-02", 1), new ThemeRank("TE-2017-01", 2));
    private static final Wish JOBS =
            Saying.reaching(
                    Saying.wish(
                            "ØN-165-2017-01",
                            1,
                            "Kortere vej fra skole til faglært job (eksempeldata)",
                            "For få unge vælger en erhvervsuddannelse, og virksomhederne mangler"
                                    + " faglærte.",
                            "Fælles praktikpladsaftaler på tværs af kommunerne.",
                            new ThemeBase(ThemeBase.Kind.PROPOSED, List.of("TE-2017-02")),
                            List.of(
                                    Saying.principle(
                                            "P1",
                                            Degree.FULLY,
                                            "Pendling går på tværs af hele området."),
                                    Saying.principle("P2", Degree.PARTLY, "")),
                            List.of(
                                    new ContinuityLink(
                                            "KE-01",
                                            Relation.BUILDS_ON,
                                            "Bygger videre på den fælles trafikplan."))),
                    List.of("165", "153"),
                    "Erhvervsskolerne på Vestegnen",
                    "Fra 2019, virkning efter tre år");
    private static final Wish BUYING =
            Saying.wish(
                    "ØN-165-2017-02",
                    2,
                    "Grønne indkøb i fællesskab (eksempeldata)",
                    "Hver kommune køber ind for sig.",
                    "",
                    new ThemeBase(ThemeBase.Kind.NEW, List.of()),
                    List.of(),
                    List.of());
    private static final LocalDecision DECISION =
            new LocalDecision("Kommunalbestyrelsen", LocalDate.parse("2017-06-13"), "12");
    private static final Reservation RESERVATION =
            new Reservation("Kommunalbestyrelsen", LocalDate.parse("2017-08-29"));
    private static final Submission SENT = version(1, Circumstances.USUAL, JOBS, BUYING);
    private static final Submission NONE = none("Vi bakker op om de foreslåede temaer.");
    private static final OnBehalf BY_MAIL =
            new OnBehalf(Channel.EMAIL, LocalDate.parse("2017-08-04"), "BI-1", false);

    private static ResponseContent content(Wish... wishes) {
        return new ResponseContent(
                "Albertslunds svar.",
                "sekretariatet@albertslund.example",
                RANKS,
                List.of(wishes),
                DECISION,
                null,
                List.of());
    }

    private static Submission version(int number, Circumstances circumstances, Wish... wishes) {
        return version(number, content(wishes), Kind.WISHES, null, circumstances);
    }

    private static Submission none(String why) {
        return version(1, content(), Kind.NO_WISHES, why, Circumstances.USUAL);
    }

    private static Submission version(
            int number,
            ResponseContent content,
            Kind kind,
            @Nullable String note,
            Circumstances circumstances) {
        return new Submission(
                number,
                content,
                "KV-165-2017-" + number,
                MOMENT,
                ContentHash.of(content),
                "Borgmester",
                kind,
                note,
                2,
                circumstances);
    }

    private static List<PublishedEvent> publishedEvents(Response after, ResponseEvent event) {
        return publishedEvents(after, event, true);
    }

    private static List<PublishedEvent> publishedEvents(
            Response after, ResponseEvent event, boolean hasClosed) {
        var stored = new Stored<>("SV-165-2017", 1, after, MOMENT, MOMENT, "", "", List.of());
        return new ResponsePublishedEvents(_ -> "revus-2019-2022", _ -> hasClosed)
                .of(stored, event);
    }

    private static void assertTold(String type, Response after, ResponseEvent event) {
        var publishedEvents = publishedEvents(after, event);
        assertThat(publishedEvents).hasSize(1);
        var published = publishedEvents.getFirst();
        assertThat(published.topic()).isEqualTo("revus.response.events");
        assertThat(published.type()).isEqualTo(type);
        assertThat(published.classification()).isEqualTo(Classification.PARTIES);
        assertThat(published.audience()).containsExactlyInAnyOrder("165", "KKR");
        new PublishedEventAssert(published).isTheExample();
    }

    private static Response.Draft draft(@Nullable Submission valid, WorkState desk) {
        return new Response.Draft(SENT.content(), valid, desk);
    }

    /**
     * What was told of answers before it was asked for is told the same again: see the examples.
     */
    @Test
    void what_was_asked_for_later_is_told_where_it_is_said() {
        var wish = Saying.other(JOBS, "landsdele", List.of(Landsdel.DK012, Landsdel.DK014));
        var sent = version(1, Circumstances.USUAL, wish, BUYING);
        var published =
                publishedEvents(
                        new Response.Submitted(sent, WorkState.EMPTY), new WishesSubmitted(sent));
        var told = new PublishedEventAssert(published.getFirst()).inItsContract().path("wishes");
        assertThat(told.at("/0/landsdele").valueStream().map(JsonNode::asString))
                .containsExactly("DK012", "DK014");
        assertThat(told.path(1).has("landsdele")).isFalse();
    }

    @Test
    void of_a_draft_only_that_it_was_begun() {
        var draft = draft(null, WorkState.EMPTY);
        assertTold("response.started", draft, new Started());
        assertThat(publishedEvents(draft, new DraftSaved(SENT.content(), "editor"))).isEmpty();
        assertThat(publishedEvents(new Response.NotStarted(WorkState.EMPTY), new Invited()))
                .isEmpty();
    }

    @Test
    void of_a_sign_off_only_whom_it_waits_for() {
        var signOff = new SignOff("Sagsbehandler", MOMENT, To.MAYOR, "Haster", List.of());
        var waiting = new Response.AwaitingSignOff(SENT.content(), null, WorkState.EMPTY, signOff);
        assertTold("response.sign-off-requested", waiting, new SignOffRequested(signOff));
        var approval = new Approval("mayor", "Borgmester", MOMENT);
        assertThat(publishedEvents(waiting, new Approved(approval))).isEmpty();
        assertThat(publishedEvents(waiting, new FourEyesSet(true))).isEmpty();
        var declined = new Declined("Borgmester", MOMENT, "Skriv det kortere");
        assertTold(
                "response.sign-off-declined",
                draft(null, WorkState.EMPTY),
                new SignOffDeclined(declined));
        assertTold(
                "response.sign-off-fell-away", draft(null, WorkState.EMPTY), new SignOffFellAway());
    }

    @Test
    void what_was_sent_is_told_in_full() {
        assertTold("response.submitted", submitted(SENT), new WishesSubmitted(SENT));
    }

    @Test
    void the_ranking_waits_until_the_call_has_closed() {
        var open = publishedEvents(submitted(SENT), new WishesSubmitted(SENT), false).getFirst();
        var told = (ResponseV1) open.data();
        assertThat(told.themeRanks()).isEmpty();
        assertThat(told.rankingWithheld()).isTrue();
        assertThat(told.wishes()).hasSize(2);
        assertThat(Contracts.violations("submission", open.type(), Json.MAPPER.valueToTree(told)))
                .isEmpty();
        assertTold("response.ranking-opened", submitted(SENT), new RankingOpened());
    }

    private static Response submitted(Submission version) {
        return new Response.Submitted(version, WorkState.EMPTY);
    }

    @Test
    void no_wishes_are_told_with_what_was_said() {
        assertTold(
                "response.no-wishes-declared",
                new Response.NoWishes(NONE, WorkState.EMPTY),
                new NoWishesDeclared(NONE));
    }

    @Test
    void a_reopened_answer_is_told_as_it_was_sent_whatever_is_being_written() {
        var draft = new Response.Draft(ResponseContent.EMPTY, SENT, WorkState.EMPTY);
        assertTold("response.reopened", draft, new Reopened());
    }

    @Test
    void of_what_was_taken_back_nothing_is_told_but_why() {
        var why = "Byrådet har besluttet at afvente.";
        assertTold(
                "response.withdrawn",
                new Response.Withdrawn(SENT, why, WorkState.EMPTY),
                new ResponseWithdrawn(why));
    }

    @Test
    void of_what_was_not_sent_nothing_is_told() {
        assertTold(
                "response.not-submitted",
                new Response.NotSubmitted(SENT.content(), WorkState.EMPTY),
                new LeftUnsubmitted());
    }

    @Test
    void the_earlier_version_is_told_again_when_it_stands() {
        assertTold("response.submitted", submitted(SENT), new EarlierVersionStood());
        var registered = version(1, registered(), JOBS, BUYING);
        assertTold(
                "response.registered-on-behalf",
                new Response.RegisteredOnBehalf(registered, null, WorkState.EMPTY),
                new EarlierVersionStood());
    }

    @Test
    void an_earlier_no_that_stands_is_told_as_a_no() {
        var none = new Response.NoWishes(NONE, WorkState.EMPTY);
        var published = publishedEvents(none, new EarlierVersionStood()).getFirst();
        assertThat(published.type()).isEqualTo("response.no-wishes-declared");
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_late_admission_is_told_with_what_was_said_and_until_when() {
        var why = "Byrådet holder først møde efter sommerferien.";
        assertTold(
                "response.late-requested",
                new Response.LateRequested(null, "Sagsbehandler", MOMENT, why, WorkState.EMPTY),
                new AdmissionRequested("Sagsbehandler", MOMENT, why));
        var until = LocalDate.parse("2017-08-14");
        assertTold(
                "response.late-granted",
                draft(null, new WorkState(false, "", until, null)),
                new AdmissionGranted("Svaret kan stadig nå mødet den 1. september.", until));
        assertTold(
                "response.late-refused",
                new Response.NotSubmitted(null, WorkState.EMPTY),
                new AdmissionRefused("Materialet til mødet er sendt ud."));
    }

    private static Circumstances registered() {
        return new Circumstances(false, BY_MAIL, null, List.of());
    }

    @Test
    void what_was_written_down_is_told_as_waiting_and_then_as_confirmed() {
        var registered = version(1, registered(), JOBS, BUYING);
        assertTold(
                "response.registered-on-behalf",
                new Response.RegisteredOnBehalf(registered, null, WorkState.EMPTY),
                new AnswerRegistered(registered));
        var by = new OnBehalf(Channel.EMAIL, BY_MAIL.receivedOn(), "BI-1", true);
        var confirmed = version(1, new Circumstances(false, by, null, List.of()), JOBS, BUYING);
        assertTold(
                "response.confirmed-on-behalf",
                submitted(confirmed),
                new AnswerConfirmed(confirmed));
    }

    @Test
    void a_reservation_is_told_with_the_decision_that_settled_it() {
        var decided = LocalDate.parse("2017-08-29");
        var lifted = new Resolution(Outcome.LIFTED, "Kommunalbestyrelsen", decided, "7");
        var sent =
                version(
                        1,
                        content(JOBS, BUYING).standingOn(null, RESERVATION),
                        Kind.WISHES,
                        null,
                        new Circumstances(false, null, lifted, List.of()));
        assertTold("response.reservation-resolved", submitted(sent), new ReservationResolved(sent));
    }

    @Test
    void a_reservation_that_failed_takes_everything_with_it_and_says_who_decided() {
        var decided = LocalDate.parse("2017-08-29");
        var failed = new Resolution(Outcome.FAILED, "Kommunalbestyrelsen", decided, "7");
        var sent = version(1, new Circumstances(false, null, failed, List.of()), JOBS);
        var told =
                publishedEvents(
                        new Response.Withdrawn(sent, "Ikke flertal", WorkState.EMPTY),
                        new ReservationFailed(failed, "Ikke flertal"));
        var data = (ResponseV1) told.getFirst().data();
        assertThat(told.getFirst().type()).isEqualTo("response.reservation-resolved");
        assertThat(data.state()).isEqualTo("WITHDRAWN");
        assertThat(data.wishes()).isEmpty();
        assertThat(data.reservationResolved()).isEqualTo(failed);
        assertThat(data.reason()).isEqualTo("Ikke flertal");
    }

    @Test
    void a_wish_that_was_taken_back_is_named_beside_those_that_are_left() {
        var why = "Indkøbet er løst på anden vis.";
        var gone = new WithdrawnWish(BUYING.id(), BUYING.title(), why, MOMENT);
        var rest = version(2, new Circumstances(false, null, null, List.of(gone)), JOBS);
        assertTold(
                "response.wish-withdrawn",
                submitted(rest),
                new WishWithdrawn(rest, BUYING.id(), why));
    }

    @Test
    void what_was_clarified_is_told_in_full() {
        var clarified = version(2, Circumstances.USUAL, JOBS, BUYING);
        assertTold("response.clarified", submitted(clarified), new Clarified(clarified));
    }

    @Test
    void that_a_call_opened_again_is_told_of_each_response_it_reaches() {
        assertTold(
                "response.reopened-with-call",
                draft(null, WorkState.EMPTY),
                new ReopenedWithCall());
    }
}
