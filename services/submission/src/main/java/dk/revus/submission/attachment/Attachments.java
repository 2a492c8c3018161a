package dk.revus.submission.attachment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.security.Actor;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentCommand;
import dk.revus.submission.attachment.model.AttachmentDecider;
import dk.revus.submission.attachment.model.AttachmentEvent;
import dk.revus.submission.attachment.model.AttachmentRefusal;
import dk.revus.submission.attachment.model.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The attachments on their journal. */
@Component
class Attachments {

    private static final int MOST = 1000;
    private static final TypeNames<AttachmentCommand> COMMANDS =
            TypeNames.of(AttachmentCommand.class);

    private final Map<
                    Place.Kind,
                    Handler<AttachmentCommand, Attachment, AttachmentEvent, AttachmentRefusal>>
            handlers = new EnumMap<>(Place.Kind.class);

    Attachments(Aggregates aggregates) {
        for (var kind : Place.Kind.values()) {
            handlers.put(kind, aggregates.of(AttachmentAggregate.of(kind)));
        }
    }

    Handler<AttachmentCommand, Attachment, AttachmentEvent, AttachmentRefusal> handler(
            Place.Kind kind) {
        return Objects.requireNonNull(handlers.get(kind));
    }

    private Queries<Attachment, AttachmentEvent, AttachmentRefusal> queries(Place.Kind kind) {
        return handler(kind).queries();
    }

    static Place placeOf(Stored<Attachment> attachment) {
        return Place.of(attachment.id()).orElseThrow();
    }

    /** Everything that was ever attached here, in the order of its numbers. */
    List<Stored<Attachment>> at(Place place) {
        var from = place.beginning();
        return queries(place.kind()).list(and(gte("_id", from), lt("_id", from + "~")), null, MOST);
    }

    /** Whatever its state; who may see it is the caller's business. */
    Optional<Stored<Attachment>> find(String id) {
        return Place.of(id).flatMap(place -> queries(place.kind()).find(id));
    }

    Optional<Stored<Attachment>> findFor(Actor actor, String id) {
        return Place.of(id).flatMap(place -> queries(place.kind()).findFor(actor, id));
    }

    boolean mayRead(Stored<Attachment> attachment, Actor actor) {
        return queries(placeOf(attachment).kind()).mayRead(attachment, actor);
    }

    CommandResult<Attachment> handle(String id, AttachmentCommand command, CommandContext context) {
        return handler(Place.of(id).orElseThrow().kind())
                .handle(id, command, context, state -> AttachmentDecider.decide(command, state));
    }

    /** In any of these states, whatever they are attached to. */
    @SafeVarargs
    final List<Stored<Attachment>> inStates(Class<? extends Attachment>... states) {
        var names = Names.within(states);
        return Arrays.stream(Place.Kind.values()).flatMap(kind -> inStates(kind, names)).toList();
    }

    private Stream<Stored<Attachment>> inStates(Place.Kind kind, List<String> names) {
        return queries(kind).list(in("name", names), null, MOST).stream();
    }

    /** Every one of a kind, page after page. */
    void forEach(Place.Kind kind, Consumer<Stored<Attachment>> reader) {
        var page = queries(kind).list(new Document(), null, MOST);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = queries(kind).list(new Document(), page.getLast().id(), MOST);
        }
    }

    /** By what the journal itself knows of their bytes. */
    List<Stored<Attachment>> holding(Collection<String> contentIds) {
        return Arrays.stream(Place.Kind.values())
                .flatMap(
                        kind -> queries(kind).fromTheJournal("file.contentId", contentIds).stream())
                .toList();
    }

    String stateName(Stored<Attachment> attachment) {
        return queries(placeOf(attachment).kind()).stateName(attachment);
    }

    Actions actions(
            Stored<Attachment> attachment,
            Actor actor,
            Function<Class<? extends AttachmentCommand>, Optional<? extends AttachmentRefusal>>
                    inTheWay) {
        return queries(placeOf(attachment).kind())
                .actions(attachment, actor, COMMANDS.byName(inTheWay));
    }
}
