package dk.revus.submission.drafting.model;

import static dk.revus.submission.drafting.model.DraftingSpec.EDITOR;
import static dk.revus.submission.drafting.model.DraftingSpec.NOW;
import static dk.revus.submission.drafting.model.DraftingSpec.TODAY;
import static dk.revus.submission.drafting.model.DraftingSpec.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.revus.kit.security.model.Role;
import dk.revus.submission.drafting.model.DraftingCommand.Invitation;
import dk.revus.submission.drafting.model.DraftingCommand.Invite;
import dk.revus.submission.drafting.model.DraftingCommand.InviteApprover;
import dk.revus.submission.drafting.model.DraftingCommand.Inviting;
import dk.revus.submission.drafting.model.DraftingCommand.Remove;
import dk.revus.submission.drafting.model.DraftingCommand.Revocation;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueRemoved;
import dk.revus.submission.drafting.model.DraftingRefusal.AlreadyInvited;
import dk.revus.submission.drafting.model.DraftingRefusal.CannotInviteYourself;
import dk.revus.submission.drafting.model.DraftingRefusal.GuestsDoNotInvite;
import dk.revus.submission.drafting.model.DraftingRefusal.HasMandateAlready;
import dk.revus.submission.drafting.model.DraftingRefusal.ReasonRequired;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyColleagues;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownColleague;
import dk.revus.submission.drafting.model.DraftingRefusal.UntilInThePast;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody without a mandate helps with one response, for as long as it was said. */
class InvitingColleaguesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-06-30");
    private static final Colleague CONSULTANT = colleague(1, "konsulent", LAST_DAY);
    private static final Colleague.Removal REMOVAL =
            new Colleague.Removal(TODAY, EDITOR.function(), NOW, "Færdig");

    private static Colleague colleague(int number, String account, @Nullable LocalDate until) {
        return new Colleague(
                "M" + number,
                account,
                ColleagueRole.MUNICIPAL_EDITOR,
                TODAY,
                until,
                "",
                EDITOR.function(),
                NOW,
                EDITOR.commandId(),
                null);
    }

    private static Inviting invite(String account, @Nullable LocalDate until) {
        return Inviting.with(
                new Invitation(
                        account, ColleagueRole.MUNICIPAL_EDITOR, until, "", false, false, EDITOR));
    }

    private static Remove remove(String id, String reason) {
        return new Remove(new Revocation(id, reason, false, EDITOR));
    }

    @Test
    void a_colleague_is_invited_to_a_day() {
        given().when(invite("konsulent", LAST_DAY)).then(new ColleagueInvited(CONSULTANT));
    }

    @Test
    void today_may_be_the_last_day_and_yesterday_may_not() {
        given().when(invite("konsulent", TODAY))
                .then(new ColleagueInvited(colleague(1, "konsulent", TODAY)));
        var yesterday = TODAY.minusDays(1);
        given().when(invite("konsulent", yesterday)).thenRefused(new UntilInThePast(yesterday));
    }

    @Test
    void who_is_invited_already_is_not_invited_again() {
        given(new ColleagueInvited(CONSULTANT))
                .when(invite("konsulent", null))
                .thenRefused(new AlreadyInvited("M1", ColleagueRole.MUNICIPAL_EDITOR, LAST_DAY));
    }

    @Test
    void an_account_is_the_same_however_it_is_written() {
        given().when(invite(" Konsulent-Ærø\u00A0", LAST_DAY))
                .then(new ColleagueInvited(colleague(1, "konsulent-aeroe", LAST_DAY)));
        given(new ColleagueInvited(colleague(1, "Konsulent-Ærø", LAST_DAY)))
                .when(invite("KONSULENT-AEROE", null))
                .thenRefused(new AlreadyInvited("M1", ColleagueRole.MUNICIPAL_EDITOR, LAST_DAY));
        var yourself = EDITOR.account().toUpperCase(Locale.ROOT);
        given().when(invite(yourself, null)).thenRefused(new CannotInviteYourself());
    }

    @Test
    void who_has_a_role_in_the_municipality_needs_no_invitation() {
        var reader = ColleagueRole.MUNICIPAL_READER;
        given().when(
                        Inviting.with(
                                new Invitation(
                                        "sagsbehandler", reader, null, "", false, true, EDITOR)))
                .thenRefused(new HasMandateAlready());
        assertThat(ColleagueRole.MUNICIPAL_EDITOR.covering())
                .containsExactlyInAnyOrder(
                        Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR);
    }

    /** The right that it takes hangs on the command, so a command for others cannot hold it. */
    @Test
    void an_approver_is_invited_by_a_command_of_its_own() {
        var approver =
                new Invitation(
                        "direktør",
                        ColleagueRole.MUNICIPAL_APPROVER,
                        null,
                        "",
                        false,
                        false,
                        EDITOR);
        assertThat(Inviting.with(approver)).isInstanceOf(InviteApprover.class);
        assertThat(Inviting.as(ColleagueRole.MUNICIPAL_APPROVER)).isEqualTo(InviteApprover.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Invite(approver));
    }

    @Test
    void after_a_removal_an_invitation_begins_anew() {
        given(new ColleagueInvited(CONSULTANT), new ColleagueRemoved("M1", REMOVAL))
                .when(invite("konsulent", null))
                .then(new ColleagueInvited(colleague(2, "konsulent", null)));
    }

    @Test
    void nobody_makes_their_own_mandate_last_longer() {
        given().when(invite(EDITOR.account(), null)).thenRefused(new CannotInviteYourself());
    }

    @Test
    void what_was_lent_is_not_lent_on() {
        given().when(
                        Inviting.with(
                                new Invitation(
                                        "en-anden",
                                        ColleagueRole.MUNICIPAL_READER,
                                        null,
                                        "",
                                        true,
                                        false,
                                        EDITOR)))
                .thenRefused(new GuestsDoNotInvite());
        given(new ColleagueInvited(CONSULTANT))
                .when(new Remove(new Revocation("M1", "Færdig", true, EDITOR)))
                .thenRefused(new GuestsDoNotInvite());
    }

    @Test
    void a_removal_has_a_reason_and_is_said_once() {
        given(new ColleagueInvited(CONSULTANT))
                .when(remove("M1", " "))
                .thenRefused(new ReasonRequired());
        given(new ColleagueInvited(CONSULTANT))
                .when(remove("M1", "Færdig"))
                .then(new ColleagueRemoved("M1", REMOVAL));
        given(new ColleagueInvited(CONSULTANT), new ColleagueRemoved("M1", REMOVAL))
                .when(remove("M1", "Igen"))
                .thenNothing();
        given().when(remove("M1", "Færdig")).thenRefused(new UnknownColleague("M1"));
    }

    @Test
    void there_is_room_for_many_and_not_for_everybody() {
        given(colleagues(DraftingDecider.MOST_COLLEAGUES))
                .when(invite("en-til", null))
                .thenRefused(new TooManyColleagues(DraftingDecider.MOST_COLLEAGUES));
    }

    private static DraftingEvent[] colleagues(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new ColleagueInvited(colleague(n, "konsulent-" + n, null)))
                .toArray(DraftingEvent[]::new);
    }

    @Test
    void the_first_and_the_last_day_count_in_full() {
        assertThat(CONSULTANT.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(CONSULTANT.holdsOn(TODAY)).isTrue();
        assertThat(CONSULTANT.holdsOn(LAST_DAY)).isTrue();
        assertThat(CONSULTANT.holdsOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_removal_counts_at_once() {
        var removed = CONSULTANT.without(REMOVAL);
        assertThat(removed.holdsOn(TODAY)).isFalse();
        assertThat(removed.lastDay()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void a_removal_after_the_last_day_does_not_make_it_longer() {
        var late = new Colleague.Removal(LAST_DAY.plusDays(9), "", NOW, "Oprydning");
        assertThat(CONSULTANT.without(late).lastDay()).isEqualTo(LAST_DAY);
        assertThat(colleague(1, "konsulent", null).lastDay()).isNull();
    }
}
