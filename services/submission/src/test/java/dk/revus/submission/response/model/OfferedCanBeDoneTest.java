package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.ATTACHED;
import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.CLOSED;
import static dk.revus.submission.response.model.ResponseSpec.DECIDED;
import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.ENCLOSED;
import static dk.revus.submission.response.model.ResponseSpec.ID;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.PROCESSED;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.decided;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.reserved;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;

import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.testkit.Offers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every offer of a response: in every state, in and after time, to whoever wrote last and not. */
class OfferedCanBeDoneTest {

    private static final String BUSES = "ØN-165-2017-01";
    private static final ResponseContent ONE_WISH = wishing(wish(BUSES, 1));
    private static final ResponseContent RANKED =
            decided(List.of(new ThemeRank("TE-1", 1)), wish(BUSES, 1));
    private static final ResponseContent UNDECIDED = ONE_WISH.standingOn(null, null);
    private static final ResponseContent NO_TITLE =
            wishing(wish(BUSES, 1).ranked(1)).withWishes(List.of(wish("", 1)));
    private static final SignOff ASKED = new SignOff("Sagsbehandler", JUNE, null, "", List.of());
    private static final WorkState WATCHED = new WorkState(true, EDITOR.account(), null, null);

    private static Stream<Response> states(WorkState desk) {
        var contents = List.of(ResponseContent.EMPTY, ONE_WISH, UNDECIDED, NO_TITLE);
        var writing =
                contents.stream()
                        .flatMap(
                                content ->
                                        Stream.of(
                                                new Response.Draft(content, null, desk),
                                                new Response.Draft(
                                                        content, sent(1, 1, ONE_WISH), desk),
                                                new Response.AwaitingSignOff(
                                                        content, null, desk, ASKED)));
        var sent =
                Stream.of(ONE_WISH, RANKED, decided(List.of(new ThemeRank("TE-1", 1))), UNDECIDED)
                        .map(content -> sent(1, 1, content))
                        .flatMap(
                                version ->
                                        Stream.of(
                                                new Response.Submitted(version, desk),
                                                new Response.RegisteredOnBehalf(
                                                        version, null, desk)));
        return Stream.of(
                        Stream.of(
                                new Response.NotStarted(desk),
                                new Response.SubmittedWithReservation(
                                        sent(1, 1, reserved(wish(BUSES, 1))), desk),
                                new Response.NoWishes(noWishes(1, 0, ResponseContent.EMPTY), desk),
                                new Response.RegisteredOnBehalf(
                                        noWishes(1, 0, ResponseContent.EMPTY), null, desk),
                                new Response.Withdrawn(sent(1, 1, ONE_WISH), "Fordi.", desk),
                                new Response.NotSubmitted(null, desk),
                                new Response.LateRequested(
                                        null, "Borgmester", TOO_LATE, "Ferie.", desk)),
                        writing,
                        sent)
                .flatMap(part -> part);
    }

    @TestFactory
    Stream<DynamicTest> what_is_offered_can_be_done() {
        return Stream.of(WorkState.EMPTY, WATCHED)
                .flatMap(OfferedCanBeDoneTest::states)
                .flatMap(
                        response ->
                                Stream.of(CALL, CLOSED, PROCESSED, NOT_OPEN)
                                        .map(
                                                terms ->
                                                        DynamicTest.dynamicTest(
                                                                response
                                                                        + " under "
                                                                        + terms.phase(),
                                                                () -> keepsIts(response, terms))));
    }

    private static void keepsIts(Response response, CallTerms terms) {
        var decider = new ResponseDecider(ID, terms, ATTACHED);
        for (var name : Offers.open(ResponsePermissions.TABLE, stateOf(response))) {
            for (var at : List.of(JUNE, TOO_LATE)) {
                for (var who : List.of(EDITOR, MAYOR)) {
                    var blocks = new ResponseBlocks(ID, terms, ATTACHED, response, who, at);
                    Offers.keep(
                            name + " by " + who + " at " + at,
                            blocks.of(command(name, who, at).getClass()),
                            decider.decide(command(name, who, at), response));
                }
            }
        }
    }

    private static String stateOf(Response response) {
        return response.getClass()
                .getSimpleName()
                .replaceAll("(?<!^)([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
    }

    private static ResponseCommand command(String name, Author who, Instant at) {
        var today = DecisionContext.dayOf(at);
        return switch (name) {
            case "save-draft" -> new SaveDraft(wishing(wish("", 1)), who, at);
            case "require-four-eyes" -> new RequireFourEyes(true, who);
            case "send-for-sign-off" -> new SendForSignOff(null, "", who, at);
            case "approve" -> new Approve(who, at);
            case "decline-sign-off" -> new DeclineSignOff("Nej.", who, at);
            case "submit" -> new Submit(who, at);
            case "declare-no-wishes" -> new DeclareNoWishes(null, who, at);
            case "reopen" -> new Reopen(at);
            case "withdraw" -> new Withdraw("Fordi.");
            case "withdraw-wish" -> new WithdrawWish(BUSES, "Fordi.", who, at);
            case "lift-reservation" -> new LiftReservation(DECIDED, at);
            case "change-after-reservation" ->
                    new ChangeAfterReservation(wishing(wish(BUSES, 1)), DECIDED, who, at);
            case "fail-reservation" -> new FailReservation("Nej.", DECIDED, at);
            case "request-late" -> new RequestLate("Ferie.", who, at);
            case "grant-late" -> new GrantLate("Ja.", today.plusDays(7), at);
            case "correct-late" -> new CorrectLate("Tastefejl.", today.plusDays(9), at);
            case "refuse-late" -> new RefuseLate("Nej.");
            case "register-on-behalf" ->
                    new RegisterOnBehalf(
                            wishing(wish("", 1)),
                            Submission.Kind.WISHES,
                            Channel.LETTER,
                            today,
                            ENCLOSED,
                            who,
                            at);
            case "confirm-on-behalf" -> new ConfirmOnBehalf(DECIDED, null, who, at);
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
