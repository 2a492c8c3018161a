package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.time.Timetable;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentDecider;
import dk.revus.submission.attachment.model.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the controllers have in common, whatever a file is attached to. */
@Component
class AttachmentCommands {

    private final Attachments attachments;
    private final UploadIntake intake;
    private final Contents contents;
    private final FileReferences references;
    private final Visibility visibility;
    private final ObjectProvider<Timetable> timetable;

    AttachmentCommands(
            Attachments attachments,
            UploadIntake intake,
            Contents contents,
            FileReferences references,
            Visibility visibility,
            ObjectProvider<Timetable> timetable) {
        this.attachments = attachments;
        this.intake = intake;
        this.contents = contents;
        this.references = references;
        this.visibility = visibility;
        this.timetable = timetable;
    }

    AttachmentView upload(
            Place place,
            @Nullable Part file,
            UploadIntake.Gate gate,
            HttpServletRequest request,
            CommandContext context) {
        FileForm.refuseOthers(request);
        CommandResult<Attachment> answer = intake.take(place, file, gate, context);
        timetable.ifAvailable(Timetable::changed);
        return Replies.of(answer, made -> view(made, context.actor()));
    }

    Page<AttachmentView> list(Place place, Actor actor) {
        return new Page<>(
                attachments.at(place).stream()
                        .filter(attachment -> visibility.sees(attachment, actor))
                        .map(attachment -> view(attachment, actor))
                        .toList(),
                null);
    }

    AttachmentView show(Place place, String id, Actor actor) {
        return Replies.found(seen(place, id, actor), attachment -> view(attachment, actor));
    }

    /** The bytes. What is infected goes to nobody; what waits for the scanner, to its owners. */
    ResponseEntity<Resource> content(Place place, String id, Actor actor) {
        var attachment =
                seen(place, id, actor).orElseThrow(() -> new ProblemException(Problem.notFound()));
        visibility
                .objectionToOpening(attachment, actor)
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
        var file = Objects.requireNonNull(attachment.state().file());
        return contents.open(file.contentId())
                .map(bytes -> FileDownload.of(file, bytes))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    AttachmentView remove(Place place, String id, CommandContext context) {
        if (!isAt(place, id)) {
            throw new ProblemException(Problem.notFound());
        }
        return Replies.of(
                attachments.handle(id, removal(place, id), context),
                attachment -> view(attachment, context.actor()));
    }

    private Optional<Stored<Attachment>> seen(Place place, String id, Actor actor) {
        return isAt(place, id)
                ? attachments.find(id).filter(attachment -> visibility.sees(attachment, actor))
                : Optional.empty();
    }

    private static boolean isAt(Place place, String id) {
        return Place.of(id).filter(place::equals).isPresent();
    }

    private AttachmentView view(Stored<Attachment> attachment, Actor actor) {
        return AttachmentView.of(
                attachment, attachments.stateName(attachment), actions(attachment, actor));
    }

    private Actions actions(Stored<Attachment> attachment, Actor actor) {
        var place = Attachments.placeOf(attachment);
        return attachments.actions(
                attachment,
                actor,
                command ->
                        AttachmentDecider.inTheWayOf(
                                command, () -> removal(place, attachment.id())));
    }

    private Remove removal(Place place, String id) {
        return new Remove(references.sentIn(place, id), references.isDrafted(place, id));
    }
}
