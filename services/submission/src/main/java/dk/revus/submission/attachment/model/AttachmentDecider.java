package dk.revus.submission.attachment.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.Verdict;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Preconditions;
import dk.revus.submission.attachment.model.Attachment.Clean;
import dk.revus.submission.attachment.model.Attachment.Infected;
import dk.revus.submission.attachment.model.Attachment.New;
import dk.revus.submission.attachment.model.Attachment.NotScanned;
import dk.revus.submission.attachment.model.Attachment.Pending;
import dk.revus.submission.attachment.model.Attachment.Removed;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;
import dk.revus.submission.attachment.model.AttachmentEvent.FoundClean;
import dk.revus.submission.attachment.model.AttachmentEvent.FoundInfected;
import dk.revus.submission.attachment.model.AttachmentEvent.ScanAwaited;
import dk.revus.submission.attachment.model.AttachmentEvent.Taken;
import dk.revus.submission.attachment.model.AttachmentEvent.TakenAway;
import dk.revus.submission.attachment.model.AttachmentRefusal.InUse;
import dk.revus.submission.attachment.model.AttachmentRefusal.NotNow;
import dk.revus.submission.attachment.model.AttachmentRefusal.Unfit;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides what a command does to an attachment, and what an event makes of it. */
public final class AttachmentDecider {

    private static final Preconditions<AttachmentCommand, Supplier<Remove>, AttachmentRefusal>
            PRECONDITIONS =
                    Preconditions.<AttachmentCommand, Supplier<Remove>, AttachmentRefusal>of(
                                    AttachmentCommand.class)
                            .before(Remove.class, removal -> inUse(removal.get()))
                            .nothingBefore(Upload.class, RecordScan.class)
                            .build();

    private AttachmentDecider() {}

    public static Decision<AttachmentEvent, AttachmentRefusal> decide(
            AttachmentCommand command, Attachment attachment) {
        return switch (command) {
            case Upload(var file, var verdict) -> upload(file, verdict, attachment);
            case RecordScan(var verdict) -> record(verdict, attachment);
            case Remove remove -> remove(remove, attachment);
        };
    }

    /** What is known to be infected is not taken at all. */
    private static Decision<AttachmentEvent, AttachmentRefusal> upload(
            StoredFile file, Verdict verdict, Attachment attachment) {
        if (!(attachment instanceof New)) {
            return refuse(new NotNow());
        }
        return switch (verdict) {
            case Verdict.Clean() -> accept(new Taken(file, true), new FoundClean());
            case Verdict.Infected(var signature) ->
                    refuse(new Unfit(new FileRefusal.Infected(signature)));
            case Verdict.NoAnswer() -> accept(new Taken(file, true));
            case Verdict.NoScanner() -> accept(new Taken(file, false));
        };
    }

    /** A second look at what was looked at already changes nothing. */
    private static Decision<AttachmentEvent, AttachmentRefusal> record(
            Verdict verdict, Attachment attachment) {
        return switch (attachment) {
            case NotScanned _, Pending _ ->
                    switch (verdict) {
                        case Verdict.Clean() -> accept(new FoundClean());
                        case Verdict.Infected(var signature) ->
                                accept(new FoundInfected(signature));
                        case Verdict.NoAnswer() ->
                                attachment instanceof Pending
                                        ? accept()
                                        : accept(new ScanAwaited());
                        case Verdict.NoScanner() -> accept();
                    };
            case New _, Clean _, Infected _, Removed _ -> accept();
        };
    }

    /** What an answer shows must stay for as long as the answer is there to be read. */
    private static Decision<AttachmentEvent, AttachmentRefusal> remove(
            Remove command, Attachment attachment) {
        return switch (attachment) {
            case NotScanned _, Pending _, Clean _, Infected _ ->
                    Decision.unless(
                            inTheWayOf(Remove.class, () -> command), () -> accept(new TakenAway()));
            case New _, Removed _ -> refuse(new NotNow());
        };
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     *
     * @param removal what is known of the file's uses, asked only where it matters
     */
    public static Optional<AttachmentRefusal> inTheWayOf(
            Class<? extends AttachmentCommand> asked, Supplier<Remove> removal) {
        return PRECONDITIONS.unmet(asked, removal);
    }

    private static Optional<AttachmentRefusal> inUse(Remove removal) {
        return removal.drafted() || !removal.versions().isEmpty()
                ? Optional.of(new InUse(removal.versions()))
                : Optional.empty();
    }

    public static Attachment evolve(Attachment attachment, AttachmentEvent event) {
        return switch (event) {
            case Taken(var file, var awaited) -> awaited ? new Pending(file) : new NotScanned(file);
            case FoundClean() -> new Clean(fileOf(attachment));
            case FoundInfected(var signature) -> new Infected(fileOf(attachment), signature);
            case ScanAwaited() -> new Pending(fileOf(attachment));
            case TakenAway() -> new Removed(fileOf(attachment));
        };
    }

    private static StoredFile fileOf(Attachment attachment) {
        var file = attachment.file();
        if (file == null) {
            throw new IllegalStateException("Nothing was attached: " + attachment);
        }
        return file;
    }
}
