package dk.revus.submission.call;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedEventAssert;
import dk.revus.submission.call.model.Amendment;
import dk.revus.submission.call.model.Announcement;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContact;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallEvent.CallAmended;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallEvent.CallReopened;
import dk.revus.submission.call.model.CallEvent.DraftDiscarded;
import dk.revus.submission.call.model.CallEvent.DraftEdited;
import dk.revus.submission.call.model.CallLetter;
import dk.revus.submission.call.model.Change;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.call.model.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final Instant MOMENT = Instant.parse("2017-05-10T07:00:00Z");
    private static final CallContent CONTENT =
            new CallContent(
                    "revus-2019-2022",
                    "ReVUS 2019-2022 og fælleskommunale udviklingstiltag",
                    new CallLetter(
                            "SAG-2017-02127",
                            "2361329",
                            LocalDate.parse("2017-05-10"),
                            List.of("Formandskabet for KKR Hovedstaden"),
                            "Kommunerne bedes sende ønsker til temaer i den kommende strategi.",
                            null),
                    MOMENT,
                    new Deadline(LocalDate.parse("2017-08-06")),
                    LocalDate.parse("2017-09-01"),
                    3,
                    List.of(
                            new Reference("P1", "Greater Copenhagen som omdrejningspunktet"),
                            new Reference("P2", "Få fokuserede temaer og indsatser")),
                    List.of(
                            new Reference("TE-2017-01", "Erhvervsfremme"),
                            new Reference("TE-2017-02", "Infrastruktur")),
                    List.of("101", "165", "400"),
                    List.of());
    private static final CallCounts COUNTS = new CallCounts(1, 1, 1, 0, 1, 0, 0);
    private static final Announcement AS_IT_WENT_OUT = new Announcement(List.of(), List.of());
    private static final Amendment MOVED =
            new Amendment(
                    2,
                    Amendment.Kind.AMENDED,
                    Instant.parse("2017-07-03T08:00:00Z"),
                    "Byrådene mødes først efter ferien.",
                    List.of(
                            new Change("lastDay", "2017-08-06", "2017-08-11"),
                            new Change("contact.mailbox", "", "temaer@kkr.example"),
                            new Change("contact.address", "", "KKR\nRådhuset")));
    private static final Amendment OPENED_AGAIN =
            new Amendment(
                    2,
                    Amendment.Kind.REOPENED,
                    Instant.parse("2017-08-08T08:00:00Z"),
                    "Platformen var nede den sidste aften.",
                    List.of(new Change("lastDay", "2017-08-06", "2017-08-18")));

    private static CallContent until(String lastDay) {
        return until(lastDay, CONTENT.letter());
    }

    /** As the call is after {@link #MOVED}. */
    private static CallContent moved() {
        var letter = CONTENT.letter();
        return until(
                "2017-08-11",
                new CallLetter(
                        letter.sagsId(),
                        letter.dokId(),
                        letter.date(),
                        letter.from(),
                        letter.summary(),
                        new CallContact("temaer@kkr.example", "KKR\nRådhuset")));
    }

    private static CallContent until(String lastDay, CallLetter letter) {
        return new CallContent(
                CONTENT.cycleId(),
                CONTENT.title(),
                letter,
                CONTENT.opensAt(),
                new Deadline(LocalDate.parse(lastDay)),
                CONTENT.meetingDate(),
                CONTENT.maxWishes(),
                CONTENT.principles(),
                CONTENT.themes(),
                CONTENT.invited(),
                CONTENT.attachmentIds());
    }

    private static PublishedEvent published(Call after, CallEvent event) {
        var stored = new Stored<>("IK-2017-01", 1, after, MOMENT, MOMENT, "", "", List.of());
        var publishedEvents = CallPublishedEvents.of(stored, event);
        assertThat(publishedEvents).hasSize(1);
        assertThat(publishedEvents.getFirst().topic()).isEqualTo("revus.call.events");
        return publishedEvents.getFirst();
    }

    @Test
    void a_drafted_call_is_told_inside_only() {
        var published = published(new Call.Draft(CONTENT, null), new CallCreated(CONTENT));
        assertThat(published.type()).isEqualTo("call.created");
        assertThat(published.classification()).isEqualTo(Classification.INTERNAL);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_call_that_goes_out_is_told_to_all() {
        var published =
                published(new Call.Scheduled(CONTENT, AS_IT_WENT_OUT), new CallPublished(null));
        assertThat(published.type()).isEqualTo("call.published");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void publishing_is_told_as_waiting_even_when_the_call_opens_in_the_same_moment() {
        new PublishedEventAssert(
                        published(new Call.Open(CONTENT, AS_IT_WENT_OUT), new CallPublished(null)))
                .isTheExample();
    }

    @Test
    void an_open_call_is_told_to_all() {
        var published = published(new Call.Open(CONTENT, AS_IT_WENT_OUT), new CallOpened());
        assertThat(published.type()).isEqualTo("call.opened");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_closed_call_is_told_to_all_with_its_counts() {
        var published =
                published(new Call.Closed(CONTENT, AS_IT_WENT_OUT, COUNTS), new CallClosed(COUNTS));
        assertThat(published.type()).isEqualTo("call.closed");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_moved_deadline_and_a_new_contact_are_told_to_all_with_the_old_and_the_new() {
        var moved = moved();
        var call = new Call.Open(moved, new Announcement(List.of(), List.of(MOVED)));
        var published = published(call, new CallAmended(moved, MOVED));
        assertThat(published.type()).isEqualTo("call.amended");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_call_that_was_amended_before_it_opened_waits_still() {
        var moved = moved();
        var call = new Call.Scheduled(moved, new Announcement(List.of(), List.of(MOVED)));
        var published = published(call, new CallAmended(moved, MOVED));
        assertThat(((CallPublishedEvents.CallV1) published.data()).state()).isEqualTo("SCHEDULED");
    }

    @Test
    void a_call_that_takes_answers_again_is_told_to_all() {
        var later = until("2017-08-18");
        var call = new Call.Open(later, new Announcement(List.of(), List.of(OPENED_AGAIN)));
        var published = published(call, new CallReopened(later, OPENED_AGAIN));
        assertThat(published.type()).isEqualTo("call.reopened");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_processed_call_is_told_to_all() {
        var published =
                published(new Call.Processed(CONTENT, AS_IT_WENT_OUT, COUNTS), new CallProcessed());
        assertThat(published.type()).isEqualTo("call.processed");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_cancelled_call_is_told_to_all_with_its_reason() {
        var why = "Det regionale samarbejde er sat i bero.";
        var published =
                published(
                        new Call.Cancelled(CONTENT, AS_IT_WENT_OUT, why, MOMENT),
                        new CallCancelled(why, MOMENT));
        assertThat(published.type()).isEqualTo("call.cancelled");
        assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_discarded_draft_is_told_inside_only() {
        var why = "Vi venter til næste år.";
        var published =
                published(
                        new Call.Discarded(CONTENT, why, MOMENT), new DraftDiscarded(why, MOMENT));
        assertThat(published.type()).isEqualTo("call.discarded");
        assertThat(published.classification()).isEqualTo(Classification.INTERNAL);
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void nobody_is_told_how_a_draft_is_written() {
        var stored =
                new Stored<Call>(
                        "IK-2017-01",
                        1,
                        new Call.Draft(CONTENT, null),
                        MOMENT,
                        MOMENT,
                        "",
                        "",
                        List.of());
        assertThat(CallPublishedEvents.of(stored, new DraftEdited(CONTENT))).isEmpty();
    }
}
