package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CLOSED;
import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.COUNTS;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.SIGNED;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_IN_RECESS;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_ON_WEEKEND;
import static dk.revus.submission.call.model.CallWarning.MEETING_BEFORE_DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import dk.revus.submission.call.model.CallEvent.CallAmended;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallRefusal.AskedAsWell;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.EarlierThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.FewerThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.MailboxUnreachable;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import dk.revus.submission.call.model.CallRefusal.NothingChanged;
import dk.revus.submission.call.model.CallRefusal.ReasonRequired;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "The date moved and nobody told us": whatever moves has a reason, and the old beside the new. */
class AmendingACallTest {

    private static final Set<CallWarning> MEANT = EnumSet.allOf(CallWarning.class);
    private static final Instant JULY = danish("2017-07-03T10:00");
    private static final String WHY = "Byrådene mødes først efter ferien.";

    private static CallSpec open() {
        return given(CREATED, SIGNED, PUBLISHED, OPENED);
    }

    private static AmendCall to(@Nullable String lastDay) {
        return amend(lastDay, null, WHY, MEANT, JULY);
    }

    private static AmendCall amend(
            @Nullable String lastDay,
            @Nullable Integer maxWishes,
            String reason,
            Set<CallWarning> confirmed,
            Instant at) {
        var day = lastDay == null ? null : LocalDate.parse(lastDay);
        return new AmendCall(
                new Rewording(null, null, day, null, maxWishes, null, null), reason, confirmed, at);
    }

    private static CallAmended amended(int revision, String lastDay, Change... changes) {
        return new CallAmended(
                content("2017-05-10T09:00", lastDay),
                new Amendment(revision, Amendment.Kind.AMENDED, JULY, WHY, List.of(changes)));
    }

    @Test
    void the_deadline_moves_five_days_and_says_from_where() {
        open().when(to("2017-08-11"))
                .then(amended(2, "2017-08-11", new Change("lastDay", "2017-08-06", "2017-08-11")));
    }

    @Test
    void each_amendment_is_a_revision_of_its_own() {
        var first = amended(2, "2017-08-11", new Change("lastDay", "2017-08-06", "2017-08-11"));
        var twice = given(CREATED, SIGNED, PUBLISHED, OPENED, first);
        twice.when(to("2017-08-18"))
                .then(amended(3, "2017-08-18", new Change("lastDay", "2017-08-11", "2017-08-18")));
        assertThat(twice.call().announced()).isNotNull();
        assertThat(twice.call().content().deadline().lastDay()).isEqualTo("2017-08-11");
    }

    @Test
    void a_call_that_waits_for_its_opening_may_be_amended_too() {
        var change = new Change("lastDay", "2017-08-06", "2017-08-11");
        given(CREATED, SIGNED, PUBLISHED)
                .when(to("2017-08-11"))
                .then(amended(2, "2017-08-11", change));
        assertThat(given(CREATED, SIGNED, PUBLISHED, amended(2, "2017-08-11", change)).call())
                .isInstanceOf(Call.Scheduled.class);
    }

    @Test
    void a_meeting_that_is_moved_takes_along_every_call_that_is_out() {
        var from = CONTENT.meetingDate();
        var moved = new FollowMeeting(from, from.minusDays(1), "Lokalet.", JULY);
        var after =
                new CallAmended(
                        new Rewording(null, null, null, from.minusDays(1), null, null, null)
                                .of(CONTENT),
                        new Amendment(
                                2,
                                Amendment.Kind.AMENDED,
                                JULY,
                                "Lokalet.",
                                List.of(
                                        new Change(
                                                "meetingDate",
                                                from.toString(),
                                                from.minusDays(1).toString()))));
        open().when(moved).then(after);
        var closed = given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED);
        closed.when(moved).then(after);
        var followed = given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED, after).call();
        assertThat(followed).isInstanceOf(Call.Closed.class);
        assertThat(followed.content().meetingDate()).isEqualTo(from.minusDays(1));
        assertThat(followed.announced())
                .isNotNull()
                .satisfies(told -> assertThat(told.firstDayOfTheMeeting()).contains(from));
    }

    @Test
    void a_call_that_looks_to_another_day_stays_as_it_is() {
        var other = CONTENT.meetingDate().plusDays(7);
        open().when(new FollowMeeting(other, other.plusDays(1), "Lokalet.", JULY)).then();
    }

    @Test
    void texts_and_attachments_move_as_well() {
        var rewording =
                new Rewording(
                        "ReVUS, ny titel",
                        "Nyt resumé.",
                        null,
                        LocalDate.parse("2017-09-15"),
                        5,
                        List.of("A-1", "A-2"),
                        null);
        var decided = open().when(new AmendCall(rewording, WHY, MEANT, JULY)).decision();
        assertThat(decided.toString())
                .contains("Change[field=title, before=ReVUS 2019-2022, after=ReVUS, ny titel]")
                .contains("Change[field=summary, before=Ønsker til temaer., after=Nyt resumé.]")
                .contains("Change[field=meetingDate, before=2017-09-01, after=2017-09-15]")
                .contains("Change[field=maxWishes, before=3, after=5]")
                .contains("Change[field=attachmentIds, before=, after=A-1, A-2]");
    }

    private static AmendCall reach(CallContact contact) {
        var rewording = new Rewording(null, null, null, null, null, null, contact);
        return new AmendCall(rewording, WHY, MEANT, JULY);
    }

    private static CallAmended reachedBy(@Nullable CallContact contact, Change... changes) {
        return new CallAmended(
                CallSpec.reachedBy(contact),
                new Amendment(2, Amendment.Kind.AMENDED, JULY, WHY, List.of(changes)));
    }

    @Test
    void a_contact_is_changed_as_a_whole_and_told_part_by_part() {
        var both = new CallContact("temaer@kkr.example", "KKR\nRådhuset");
        open().when(reach(both))
                .then(
                        reachedBy(
                                both,
                                new Change("contact.mailbox", "", "temaer@kkr.example"),
                                new Change("contact.address", "", "KKR\nRådhuset")));
        var first = new CallCreated(CallSpec.reachedBy(both));
        var onlyTheMailbox = new CallContact("revus@kkr.example", null);
        given(first, SIGNED, PUBLISHED, OPENED)
                .when(reach(onlyTheMailbox))
                .then(
                        reachedBy(
                                onlyTheMailbox,
                                new Change(
                                        "contact.mailbox",
                                        "temaer@kkr.example",
                                        "revus@kkr.example"),
                                new Change("contact.address", "KKR\nRådhuset", "")));
    }

    @Test
    void a_contact_that_nothing_is_said_of_stays_and_an_empty_one_takes_it_away() {
        var contact = new CallContact("temaer@kkr.example", null);
        var reached = given(new CallCreated(CallSpec.reachedBy(contact)), SIGNED, PUBLISHED);
        var untouched = amend(null, 4, WHY, MEANT, JULY).rewording().of(reached.call().content());
        assertThat(untouched.letter().contact()).isEqualTo(contact);
        reached.when(reach(CallContact.NONE))
                .then(reachedBy(null, new Change("contact.mailbox", "temaer@kkr.example", "")));
        open().when(reach(CallContact.NONE)).thenRefused(new NothingChanged());
    }

    @Test
    void a_mailbox_that_not_everybody_can_write_to_is_pointed_at() {
        open().when(reach(new CallContact("ønsker@kkr.example", null)))
                .thenRefused(new MailboxUnreachable("contact.mailbox"));
    }

    @Test
    void nobody_is_given_less_time_than_was_announced() {
        open().when(to("2017-08-05"))
                .thenRefused(new EarlierThanAnnounced(LocalDate.parse("2017-08-06")));
    }

    @Test
    void nobody_is_allowed_fewer_wishes_than_were_announced() {
        open().when(amend(null, 2, WHY, MEANT, JULY)).thenRefused(new FewerThanAnnounced(3));
    }

    @Test
    void a_reason_is_given_and_something_is_different() {
        open().when(amend("2017-08-11", null, " ", MEANT, JULY)).thenRefused(new ReasonRequired());
        open().when(to(null)).thenRefused(new NothingChanged());
        open().when(to("2017-08-06")).thenRefused(new NothingChanged());
    }

    @Test
    void what_is_to_be_asked_about_a_day_is_asked_beside_what_else_is_wrong() {
        open().when(amend("2017-08-12", null, " ", Set.of(), JULY))
                .thenRefused(
                        new AskedAsWell(
                                new ReasonRequired(),
                                EnumSet.of(DEADLINE_ON_WEEKEND, DEADLINE_IN_RECESS)));
        open().when(amend("2017-08-12", 2, WHY, Set.of(DEADLINE_ON_WEEKEND), JULY))
                .thenRefused(
                        new AskedAsWell(new FewerThanAnnounced(3), EnumSet.of(DEADLINE_IN_RECESS)));
        open().when(amend("2017-08-05", null, " ", Set.of(), JULY))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void a_new_day_is_warned_of_like_the_first() {
        open().when(amend("2017-08-12", null, WHY, Set.of(), JULY))
                .thenRefused(
                        new WarningsNotConfirmed(
                                EnumSet.of(DEADLINE_ON_WEEKEND, DEADLINE_IN_RECESS)));
        open().when(amend("2017-09-04", null, WHY, Set.of(), JULY))
                .thenRefused(new WarningsNotConfirmed(Set.of(MEETING_BEFORE_DEADLINE)));
    }

    @Test
    void a_day_that_stays_is_not_asked_about_again() {
        var more = amend(null, 4, WHY, Set.of(), JULY);
        assertThat(open().when(more).decision().toString()).contains("CallAmended");
    }

    @Test
    void a_deadline_that_has_just_passed_may_be_moved_on_and_nothing_else() {
        var midnight = danish("2017-08-07T00:00");
        open().when(amend(null, 4, WHY, MEANT, midnight))
                .thenRefused(new DeadlineInThePast(CONTENT.deadline()));
        assertThat(open().when(amend("2017-08-11", null, WHY, MEANT, midnight)).decision())
                .asString()
                .contains("CallAmended");
    }

    @Test
    void the_clock_keeps_to_the_new_deadline() {
        var moved = amended(2, "2017-08-11", new Change("lastDay", "2017-08-06", "2017-08-11"));
        given(CREATED, SIGNED, PUBLISHED, OPENED, moved)
                .when(new CloseCall(COUNTS, danish("2017-08-07T00:00")))
                .thenRefused(new NotYetDue(danish("2017-08-12T00:00")));
    }

    @Test
    void what_is_not_out_or_is_over_is_not_amended() {
        given().when(to("2017-08-11")).thenRefused(new NotNow());
        given(CREATED, SIGNED).when(to("2017-08-11")).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED)
                .when(to("2017-08-11"))
                .thenRefused(new NotNow());
    }
}
