package dk.revus.submission.screening.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.FormallyChecked;
import dk.revus.submission.screening.model.ScreeningEvent.Started;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningEvent.WishAssessed;
import dk.revus.submission.screening.model.SubmittedVersion.SubmittedWish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Given what happened, when somebody asks, then this is the answer. */
record ScreeningSpec(Screening screening, ScreeningTerms terms) {

    static final String BUSES = "ØN-165-2017-01";
    static final String TRAINS = "ØN-165-2017-02";
    static final ScreeningTerms CALL = new ScreeningTerms(List.of("P1", "P2"), false);
    static final ScreeningTerms DEALT_WITH = new ScreeningTerms(List.of("P1", "P2"), true);
    static final Instant AUGUST = danish("2017-08-10T09:00");

    static final Act SECRETARIAT = act("kkr-sekretariat", "KKR-sekretariatet", "KKR");
    static final Act PARTIAL = act("arbejdsgruppe-albertslund", "Arbejdsgruppen", "KKR", "165");
    static final Act MAYOR = act("albertslund-borgmester", "Borgmester, Albertslund", "165");

    static final SubmittedVersion SENT = version(1, wish(BUSES, 1, "a"), wish(TRAINS, 2, "b"));
    static final ScreeningEvent RECEIVED = new VersionReceived(SENT);
    static final ScreeningEvent STARTED =
            new Started(new Assignee("kkr-sekretariat", "KKR-sekretariatet"));
    static final ScreeningEvent CHECKED =
            new FormallyChecked(new FormalCheck(true, "", "KKR-sekretariatet", AUGUST));
    static final ClarificationRequest REQUEST =
            new ClarificationRequest(
                    1,
                    List.of("Hvor mange rejser?", "Hvem er med?"),
                    List.of("wishes[" + BUSES + "].problem"),
                    lastDay("2017-08-20"),
                    "KKR-sekretariatet",
                    AUGUST);
    static final ScreeningEvent ASKED = new ClarificationRequested(REQUEST);

    static SubmittedVersion version(int number, SubmittedWish... wishes) {
        return new SubmittedVersion("IK-2017-01", "165", number, List.of(wishes));
    }

    static SubmittedWish wish(String id, int rank, String fingerprint) {
        return new SubmittedWish(id, rank, "Bedre " + id, fingerprint);
    }

    static Act act(String account, String function, String... organisations) {
        return new Act(account, function, Set.of(organisations), AUGUST);
    }

    static Act at(Act act, String moment) {
        return new Act(act.account(), act.function(), act.organisations(), danish(moment));
    }

    static List<PrincipleAssessment> both(Degree first, Degree second) {
        return List.of(
                new PrincipleAssessment("P1", first, ""),
                new PrincipleAssessment("P2", second, "Ikke endnu"));
    }

    static ScreeningEvent assessed(String wishId, int onVersion) {
        return new WishAssessed(wishId, assessment(onVersion));
    }

    static Assessment assessment(int onVersion) {
        return new Assessment(
                both(Degree.FULLY, Degree.PARTLY),
                ScreeningResult.PARTLY,
                "Halvt",
                "KKR-sekretariatet",
                AUGUST,
                onVersion,
                null);
    }

    static Deadline lastDay(String day) {
        return new Deadline(LocalDate.parse(day));
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
    }

    static ScreeningSpec given(ScreeningEvent... events) {
        return new ScreeningSpec(new Screening.New(), CALL).and(events);
    }

    /** Somebody is at it, and has found nothing missing in the form. */
    static ScreeningSpec begun(ScreeningEvent... events) {
        return given(RECEIVED, STARTED, CHECKED).and(events);
    }

    ScreeningSpec and(ScreeningEvent... events) {
        var then = screening;
        for (var event : events) {
            then = ScreeningEvolution.evolve(then, event);
        }
        return new ScreeningSpec(then, terms);
    }

    ScreeningSpec under(ScreeningTerms other) {
        return new ScreeningSpec(screening, other);
    }

    ScreeningFile file() {
        return Objects.requireNonNull(screening.file());
    }

    Answered when(ScreeningCommand command) {
        return new Answered(new ScreeningDecider("165", terms).decide(command, screening));
    }

    record Answered(Decision<ScreeningEvent, ScreeningRefusal> decision) {

        void then(ScreeningEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(events));
        }

        void thenRefused(ScreeningRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
