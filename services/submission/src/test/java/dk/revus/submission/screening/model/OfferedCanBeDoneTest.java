package dk.revus.submission.screening.model;

import static dk.revus.submission.screening.model.ScreeningSpec.ASKED;
import static dk.revus.submission.screening.model.ScreeningSpec.BUSES;
import static dk.revus.submission.screening.model.ScreeningSpec.CALL;
import static dk.revus.submission.screening.model.ScreeningSpec.CHECKED;
import static dk.revus.submission.screening.model.ScreeningSpec.DEALT_WITH;
import static dk.revus.submission.screening.model.ScreeningSpec.PARTIAL;
import static dk.revus.submission.screening.model.ScreeningSpec.RECEIVED;
import static dk.revus.submission.screening.model.ScreeningSpec.SECRETARIAT;
import static dk.revus.submission.screening.model.ScreeningSpec.STARTED;
import static dk.revus.submission.screening.model.ScreeningSpec.TRAINS;
import static dk.revus.submission.screening.model.ScreeningSpec.assessed;
import static dk.revus.submission.screening.model.ScreeningSpec.at;
import static dk.revus.submission.screening.model.ScreeningSpec.begun;
import static dk.revus.submission.screening.model.ScreeningSpec.both;
import static dk.revus.submission.screening.model.ScreeningSpec.given;
import static dk.revus.submission.screening.model.ScreeningSpec.lastDay;
import static dk.revus.submission.screening.model.ScreeningSpec.version;

import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialWritten;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.testkit.Offers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every offer of a screening: in every state, to those who screen and to who is partial. */
class OfferedCanBeDoneTest {

    private static final ScreeningEvent WRITTEN =
            new EditorialWritten(
                    BUSES,
                    new Editorial(
                            "Busser", "Flere", "KKR-sekretariatet", SECRETARIAT.at(), 1, null));
    private static final ScreeningEvent EMPTY = new VersionReceived(version(1));

    private static final List<ScreeningSpec> SCREENINGS =
            List.of(
                    given(RECEIVED),
                    given(RECEIVED, STARTED),
                    given(EMPTY, STARTED),
                    given(EMPTY, STARTED, CHECKED),
                    begun(),
                    begun(assessed(BUSES, 1)),
                    begun(assessed(BUSES, 1), assessed(TRAINS, 1)),
                    begun(WRITTEN),
                    begun(ASKED),
                    begun(WRITTEN, ASKED),
                    begun(assessed(BUSES, 1), assessed(TRAINS, 1), new Completed("Sekretariat")));

    @TestFactory
    Stream<DynamicTest> what_is_offered_can_be_done() {
        return SCREENINGS.stream()
                .flatMap(spec -> Stream.of(spec.under(CALL), spec.under(DEALT_WITH)))
                .map(spec -> DynamicTest.dynamicTest(spec.toString(), () -> keepsIts(spec)));
    }

    private static void keepsIts(ScreeningSpec spec) {
        for (var name : Offers.open(ScreeningPermissions.TABLE, stateOf(spec.screening()))) {
            for (var act : List.of(SECRETARIAT, PARTIAL, at(SECRETARIAT, "2017-08-21T09:00"))) {
                var obstacles =
                        new ScreeningObstacles(
                                spec.screening(),
                                spec.file(),
                                spec.terms(),
                                act.organisations().contains("165"),
                                act.at());
                Offers.keep(
                        name + " by " + act,
                        obstacles.inTheWayOf(command(name, act, spec.file()).getClass()),
                        new ScreeningDecider("165", spec.terms())
                                .decide(command(name, act, spec.file()), spec.screening()));
            }
        }
    }

    private static String stateOf(Screening screening) {
        return switch (screening) {
            case Screening.New _ -> "NEW";
            case Screening.Received _ -> "RECEIVED";
            case Screening.UnderScreening _ -> "UNDER_SCREENING";
            case Screening.AwaitingClarification _ -> "CLARIFICATION_REQUESTED";
            case Screening.Screened _ -> "SCREENED";
            case Screening.Ended _ -> "ENDED";
        };
    }

    private static ScreeningCommand command(String name, Act act, ScreeningFile file) {
        return switch (name) {
            case "register" -> new FilingCommand.Register("2361329");
            case "start" -> new FilingCommand.Start(act);
            case "assign" -> new FilingCommand.Assign(new Candidate.Unseen("kkr-anden"), act);
            case "check-formal" -> new FilingCommand.CheckFormal(true, "", act);
            case "complete" -> new FilingCommand.Complete(act);
            case "assess-wish" ->
                    new AssessmentCommand.AssessWish(
                            wishWith(file, false),
                            both(Degree.FULLY, Degree.PARTLY),
                            ScreeningResult.PARTLY,
                            "Halvt.",
                            act);
            case "revert-assessment" ->
                    new AssessmentCommand.RevertAssessment(wishWith(file, true), "Fejl.", act);
            case "write-editorial" ->
                    new EditorialCommand.WriteEditorial(BUSES, "Busser", "Flere", act);
            case "accept-editorial" -> new EditorialCommand.AcceptEditorial(BUSES, "", act);
            case "object-editorial" -> new EditorialCommand.ObjectEditorial(BUSES, "Nej.", act);
            case "request-clarification" ->
                    new ClarificationCommand.RequestClarification(
                            List.of("Hvor mange?"), List.of(), lastDay("2017-09-01"), act);
            case "extend-clarification" ->
                    new ClarificationCommand.ExtendClarification(
                            lastDay("2017-09-20"), "Ferie.", act);
            case "correct-clarification" ->
                    new ClarificationCommand.CorrectClarification(
                            null, lastDay("2017-09-19"), "Fejl.", act);
            case "withdraw-clarification" ->
                    new ClarificationCommand.WithdrawClarification("Løst.", act);
            case "answer-clarification" ->
                    new ClarificationCommand.AnswerClarification(
                            List.of("Mange.", "Alle."), null, act);
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }

    /** A wish that has, or has not, a result that holds; any other where there is none such. */
    private static String wishWith(ScreeningFile file, boolean result) {
        return file.inForce().stream()
                .filter(wish -> wish.standing().isPresent() == result)
                .map(wish -> wish.wish().wishId())
                .findFirst()
                .orElse(BUSES);
    }
}
