package dk.revus.submission.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileType;
import dk.revus.inspection.model.Verdict;
import dk.revus.kit.decision.Decision;
import dk.revus.submission.attachment.model.Attachment.Clean;
import dk.revus.submission.attachment.model.Attachment.Infected;
import dk.revus.submission.attachment.model.Attachment.New;
import dk.revus.submission.attachment.model.Attachment.NotScanned;
import dk.revus.submission.attachment.model.Attachment.Pending;
import dk.revus.submission.attachment.model.Attachment.Removed;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;
import dk.revus.submission.attachment.model.AttachmentRefusal.InUse;
import dk.revus.submission.attachment.model.AttachmentRefusal.NotNow;
import dk.revus.submission.attachment.model.AttachmentRefusal.Unfit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a file: whether it was looked through is always said. */
class KeepingAttachmentsTest {

    private static final StoredFile FILE =
            new StoredFile(
                    "Bilag.pdf",
                    FileType.PDF,
                    1000,
                    "3f…",
                    "content-1",
                    Instant.parse("2017-06-01T10:00:00Z"),
                    "Sagsbehandler, Albertslund");
    private static final Remove UNUSED = new Remove(List.of(), false);

    private static Attachment after(AttachmentCommand command, Attachment before) {
        return switch (AttachmentDecider.decide(command, before)) {
            case Decision.Accepted<AttachmentEvent, AttachmentRefusal>(var events) -> {
                var state = before;
                for (var event : events) {
                    state = AttachmentDecider.evolve(state, event);
                }
                yield state;
            }
            case Decision.Refused<AttachmentEvent, AttachmentRefusal>(var reason) ->
                    throw new AssertionError(reason);
        };
    }

    private static AttachmentRefusal refusal(AttachmentCommand command, Attachment before) {
        return switch (AttachmentDecider.decide(command, before)) {
            case Decision.Accepted<AttachmentEvent, AttachmentRefusal>(var events) ->
                    throw new AssertionError(events);
            case Decision.Refused<AttachmentEvent, AttachmentRefusal>(var reason) -> reason;
        };
    }

    @Test
    void a_file_says_from_the_start_whether_it_was_scanned() {
        assertThat(after(new Upload(FILE, new Verdict.NoScanner()), new New()))
                .isEqualTo(new NotScanned(FILE));
        assertThat(after(new Upload(FILE, new Verdict.NoAnswer()), new New()))
                .isEqualTo(new Pending(FILE));
        assertThat(after(new Upload(FILE, new Verdict.Clean()), new New()))
                .isEqualTo(new Clean(FILE));
    }

    @Test
    void what_is_known_to_be_infected_is_not_taken() {
        assertThat(refusal(new Upload(FILE, new Verdict.Infected("Signature")), new New()))
                .isEqualTo(new Unfit(new FileRefusal.Infected("Signature")));
    }

    @Test
    void an_id_is_used_once() {
        assertThat(refusal(new Upload(FILE, new Verdict.Clean()), new Removed(FILE)))
                .isEqualTo(new NotNow());
    }

    @Test
    void a_scanner_that_answers_later_settles_it() {
        assertThat(after(new RecordScan(new Verdict.Clean()), new Pending(FILE)))
                .isEqualTo(new Clean(FILE));
        assertThat(after(new RecordScan(new Verdict.Infected("Signature")), new Pending(FILE)))
                .isEqualTo(new Infected(FILE, "Signature"));
        assertThat(after(new RecordScan(new Verdict.NoAnswer()), new Pending(FILE)))
                .isEqualTo(new Pending(FILE));
    }

    @Test
    void a_scanner_that_comes_later_looks_at_the_old_files_too() {
        assertThat(after(new RecordScan(new Verdict.Clean()), new NotScanned(FILE)))
                .isEqualTo(new Clean(FILE));
        assertThat(after(new RecordScan(new Verdict.NoAnswer()), new NotScanned(FILE)))
                .isEqualTo(new Pending(FILE));
        assertThat(after(new RecordScan(new Verdict.NoScanner()), new NotScanned(FILE)))
                .isEqualTo(new NotScanned(FILE));
    }

    @Test
    void a_second_verdict_changes_nothing() {
        assertThat(after(new RecordScan(new Verdict.Infected("Signature")), new Clean(FILE)))
                .isEqualTo(new Clean(FILE));
        assertThat(after(new RecordScan(new Verdict.Clean()), new Removed(FILE)))
                .isEqualTo(new Removed(FILE));
    }

    @Test
    void what_nobody_uses_can_be_removed_once() {
        assertThat(after(UNUSED, new Clean(FILE))).isEqualTo(new Removed(FILE));
        assertThat(after(UNUSED, new Infected(FILE, "Signature"))).isEqualTo(new Removed(FILE));
        assertThat(refusal(UNUSED, new Removed(FILE))).isEqualTo(new NotNow());
        assertThat(refusal(UNUSED, new New())).isEqualTo(new NotNow());
    }

    @Test
    void what_an_answer_shows_stays() {
        assertThat(refusal(new Remove(List.of(), true), new Clean(FILE)))
                .isEqualTo(new InUse(List.of()));
        assertThat(refusal(new Remove(List.of(1, 2), false), new Clean(FILE)))
                .isEqualTo(new InUse(List.of(1, 2)));
    }

    @Test
    void an_answer_refers_to_what_is_there_and_harmless() {
        assertThat(new Clean(FILE).isUsable()).isTrue();
        assertThat(new NotScanned(FILE).isUsable()).isTrue();
        assertThat(new Pending(FILE).isUsable()).isTrue();
        assertThat(new Infected(FILE, "Signature").isUsable()).isFalse();
        assertThat(new Removed(FILE).isUsable()).isFalse();
        assertThat(new New().isUsable()).isFalse();
        assertThat(new Removed(FILE).takesRoom()).isFalse();
        assertThat(new Infected(FILE, "Signature").takesRoom()).isTrue();
    }
}
