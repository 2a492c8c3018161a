package dk.revus.submission.attachment;

import dk.revus.inspection.model.Verdict;
import dk.revus.inspection.scan.VirusScan;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.time.DueWork;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the scanner again about what it has not answered for, on a thread of its own: a deadline
 * must not wait for a scanner.
 */
@Component
class ScanAgain implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScanAgain.class);

    private final Attachments attachments;
    private final Contents contents;
    private final VirusScan scan;
    private final AttachmentProperties settings;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant latest = Instant.MIN;

    ScanAgain(
            Attachments attachments,
            Contents contents,
            VirusScan scan,
            AttachmentProperties settings) {
        this.attachments = attachments;
        this.contents = contents;
        this.scan = scan;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "scan-again";
    }

    @Override
    public Optional<Instant> nextDue() {
        if (!scan.isThere()) {
            return Optional.empty();
        }
        return waiting().stream()
                .map(Stored::changedAt)
                .min(Instant::compareTo)
                .map(since -> later(since, latest).plus(settings.scanAgain()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Stored<Attachment>> waiting() {
        return attachments.inStates(Attachment.Pending.class, Attachment.NotScanned.class);
    }

    @Override
    public void run(Instant now) {
        latest = now;
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("scan-again").start(() -> askAll(now));
        }
    }

    /** One that gives no answer ends it: the next would not get one either. */
    private void askAll(Instant now) {
        try {
            for (var attachment : waiting()) {
                var verdict = ask(Objects.requireNonNull(attachment.state().file()));
                if (verdict == null || verdict instanceof Verdict.NoAnswer) {
                    return;
                }
                record(attachment, verdict, now);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Scanning again is put off: {}", e.toString());
        } finally {
            running.set(false);
        }
    }

    private @Nullable Verdict ask(StoredFile file) throws IOException {
        var copy = Files.createTempFile("revus-scan", null);
        try {
            contents.copy(file.contentId(), copy);
            return scan.of(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private void record(Stored<Attachment> attachment, Verdict verdict, Instant now) {
        var command = new RecordScan(verdict);
        var key = Names.of(command) + "@" + attachment.id() + "@" + attachment.version();
        attachments.handle(attachment.id(), command, CommandContext.system(key, null, now));
    }
}
