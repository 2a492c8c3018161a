package dk.revus.submission.drafting.model;

import static dk.revus.submission.drafting.model.DraftingSpec.EDITOR;
import static dk.revus.submission.drafting.model.DraftingSpec.NOW;
import static dk.revus.submission.drafting.model.DraftingSpec.TODAY;
import static dk.revus.submission.drafting.model.DraftingSpec.given;

import dk.revus.submission.drafting.model.DraftingCommand.Invitation;
import dk.revus.submission.drafting.model.DraftingCommand.Inviting;
import dk.revus.submission.drafting.model.DraftingCommand.MarkSection;
import dk.revus.submission.drafting.model.DraftingCommand.Note;
import dk.revus.submission.drafting.model.DraftingCommand.Remove;
import dk.revus.submission.drafting.model.DraftingCommand.RemoveApprover;
import dk.revus.submission.drafting.model.DraftingCommand.Resolve;
import dk.revus.submission.drafting.model.DraftingCommand.Revocation;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.testkit.Offers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every offer of a drafting: untouched, in use, full; to the municipality and to its guests. */
class OfferedCanBeDoneTest {

    private static final List<Drafting> DRAFTINGS =
            List.of(
                    given().drafting(),
                    given(commented(1)).drafting(),
                    given(invited(1)).drafting(),
                    given(many(DraftingDecider.MOST_COMMENTS, true)).drafting(),
                    given(many(DraftingDecider.MOST_COLLEAGUES, false)).drafting());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_offered_can_be_done(boolean byGuest) {
        for (var drafting : DRAFTINGS) {
            var state = drafting.getClass().getSimpleName();
            for (var name :
                    Offers.open(
                            DraftingPermissions.TABLE,
                            state.equals("InUse") ? "IN_USE" : state.toUpperCase(Locale.ROOT))) {
                Offers.keep(
                        name + " in " + state + (byGuest ? " by a guest" : ""),
                        DraftingDecider.inTheWayOf(
                                command(name, byGuest).getClass(), drafting, byGuest),
                        DraftingDecider.decide(command(name, byGuest), drafting));
            }
        }
    }

    private static DraftingCommand command(String name, boolean byGuest) {
        return switch (name) {
            case "comment" -> new Note("", "Godt.", EDITOR);
            case "resolve" -> new Resolve("K1", EDITOR);
            case "mark-section" -> new MarkSection(Section.WISHES, true, EDITOR);
            case "invite" ->
                    Inviting.with(
                            new Invitation(
                                    "en-anden",
                                    ColleagueRole.MUNICIPAL_READER,
                                    null,
                                    "",
                                    byGuest,
                                    false,
                                    EDITOR));
            case "invite-approver" ->
                    Inviting.with(
                            new Invitation(
                                    "en-anden",
                                    ColleagueRole.MUNICIPAL_APPROVER,
                                    null,
                                    "",
                                    byGuest,
                                    false,
                                    EDITOR));
            case "remove" -> new Remove(new Revocation("M1", "Flyttet.", byGuest, EDITOR));
            case "remove-approver" ->
                    new RemoveApprover(new Revocation("M1", "Flyttet.", byGuest, EDITOR));
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }

    private static DraftingEvent[] many(int count, boolean comments) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> comments ? commented(number) : invited(number))
                .toArray(DraftingEvent[]::new);
    }

    private static DraftingEvent commented(int number) {
        return new Commented(
                new Comment("K" + number, "", "Godt.", "Sagsbehandler", NOW, "k" + number, null));
    }

    private static DraftingEvent invited(int number) {
        return new ColleagueInvited(
                new Colleague(
                        "M" + number,
                        "gæst-" + number,
                        ColleagueRole.MUNICIPAL_READER,
                        TODAY,
                        null,
                        "",
                        "Sagsbehandler",
                        NOW,
                        "m" + number,
                        null));
    }
}
