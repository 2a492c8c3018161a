package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Answer;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.time.Timetable;
import dk.revus.kit.web.Answers;
import dk.revus.kit.web.Page;
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
class AttachmentDesk {

    private final Shelf shelf;
    private final Reception reception;
    private final Contents contents;
    private final Uses uses;
    private final Sight sight;
    private final ObjectProvider<Timetable> timetable;

    AttachmentDesk(
            Shelf shelf,
            Reception reception,
            Contents contents,
            Uses uses,
            Sight sight,
            ObjectProvider<Timetable> timetable) {
        this.shelf = shelf;
        this.reception = reception;
        this.contents = contents;
        this.uses = uses;
        this.sight = sight;
        this.timetable = timetable;
    }

    AttachmentView upload(
            Place place,
            @Nullable Part file,
            Reception.Gate gate,
            HttpServletRequest request,
            CommandContext context) {
        FileForm.refuseOthers(request);
        Answer<Attachment> answer = reception.take(place, file, gate, context);
        timetable.ifAvailable(Timetable::changed);
        return Answers.of(answer, made -> view(made, context.actor()));
    }

    Page<AttachmentView> list(Place place, Actor actor) {
        return new Page<>(
                shelf.at(place).stream()
                        .filter(attachment -> sight.sees(attachment, actor))
                        .map(attachment -> view(attachment, actor))
                        .toList(),
                null);
    }

    AttachmentView show(Place place, String id, Actor actor) {
        return Answers.found(seen(place, id, actor), attachment -> view(attachment, actor));
    }

    /** The bytes. What is infected goes to nobody; what waits for the scanner, to its owners. */
    ResponseEntity<Resource> content(Place place, String id, Actor actor) {
        var attachment =
                seen(place, id, actor).orElseThrow(() -> new ProblemException(Problem.notFound()));
        sight.objectionToOpening(attachment, actor)
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
        var file = Objects.requireNonNull(attachment.state().file());
        return contents.open(file.contentId())
                .map(bytes -> FileAnswer.of(file, bytes))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    AttachmentView remove(Place place, String id, CommandContext context) {
        if (!isAt(place, id)) {
            throw new ProblemException(Problem.notFound());
        }
        return Answers.of(
                shelf.handle(id, removal(place, id), context),
                attachment -> view(attachment, context.actor()));
    }

    private Optional<Stored<Attachment>> seen(Place place, String id, Actor actor) {
        return isAt(place, id)
                ? shelf.find(id).filter(attachment -> sight.sees(attachment, actor))
                : Optional.empty();
    }

    private static boolean isAt(Place place, String id) {
        return Place.of(id).filter(place::equals).isPresent();
    }

    private AttachmentView view(Stored<Attachment> attachment, Actor actor) {
        return AttachmentView.of(
                attachment, shelf.stateName(attachment), actions(attachment, actor));
    }

    private Actions actions(Stored<Attachment> attachment, Actor actor) {
        var place = Shelf.placeOf(attachment);
        return shelf.actions(
                attachment,
                actor,
                command ->
                        AttachmentDecider.inTheWayOf(
                                command, () -> removal(place, attachment.id())));
    }

    private Remove removal(Place place, String id) {
        return new Remove(uses.sentIn(place, id), uses.isDrafted(place, id));
    }
}
