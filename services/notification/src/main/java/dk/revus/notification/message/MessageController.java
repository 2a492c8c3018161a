package dk.revus.notification.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.AccountName;
import dk.revus.kit.security.model.Role;
import dk.revus.kit.text.model.MunicipalityCode;
import dk.revus.kit.time.PlatformClock;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.QueryParameters;
import dk.revus.kit.web.Replies;
import dk.revus.notification.message.MessageList.Listed;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.MessageCommand;
import dk.revus.notification.message.model.MessageCommand.MarkRead;
import dk.revus.notification.message.model.MessageDecider;
import dk.revus.notification.message.model.MessageEvent;
import dk.revus.notification.message.model.MessagePermissions;
import dk.revus.notification.message.model.MessageRefusal;
import dk.revus.notification.message.model.Note;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list inside the platform: one's own messages, or what was sent to whom. */
@RestController
@RequestMapping("/api/v1/messages")
class MessageController {

    private final Handler<MessageCommand, Message, MessageEvent, MessageRefusal> messages;
    private final Queries<Message, MessageEvent, MessageRefusal> queries;
    private final MessageList list;
    private final Clock clock;

    MessageController(JournalMessages journal, MessageList list, Clock clock) {
        this.messages = journal.handler();
        this.queries = messages.queries();
        this.list = list;
        this.clock = clock;
    }

    /** The messages that the caller may see, newest first. */
    @GetMapping
    Page<MessageView> list(
            Actor actor,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String organisation,
            @RequestParam @Nullable String state) {
        var size = Page.limit(limit);
        return Page.of(
                list.newest(readersFor(actor), asked(organisation, state), after, size + 1),
                size,
                Listed::key,
                listed -> view(listed, actor));
    }

    /** One message. */
    @GetMapping("/{id}")
    MessageView one(Actor actor, @PathVariable String id) {
        return Replies.found(queries.findFor(actor, id), stored -> view(stored, actor));
    }

    /** Notes that the message was read. */
    @PostMapping("/{id}:mark-read")
    MessageView markRead(CommandContext context, @PathVariable String id) {
        var command = new MarkRead(context.at());
        return Replies.of(
                messages.handle(
                        id, command, context, message -> MessageDecider.decide(command, message)),
                stored -> view(stored, context.actor()));
    }

    private MessageView view(Stored<Message> stored, Actor actor) {
        return view(Listed.of(stored), actor);
    }

    private MessageView view(Listed listed, Actor actor) {
        var message = listed.message();
        var note = MessageAggregate.noteOf(message);
        var lent = note.map(n -> PersonalMessages.lent(n, actor)).orElse(List.of());
        var actions =
                MessagePermissions.TABLE.actions(
                        MessageAggregate.STATES.nameOf(message),
                        note.map(Note::organisation).orElse(null),
                        actor.with(lent),
                        today());
        return MessageView.of(listed, actions, lent.isEmpty() && seesOnlyTheEnvelope(actor));
    }

    private boolean seesOnlyTheEnvelope(Actor actor) {
        var day = today();
        return actor.holds(Set.of(Role.OPS), day)
                && !actor.holds(
                        Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.AUDITOR), day);
    }

    /** What was written to one person stands in that person's list and in no other. */
    private List<Bson> readersFor(Actor actor) {
        var day = today();
        var mine = AccountName.spellings(actor.person());
        var toMe = mine.stream().map(account -> eq("state.note.account", account)).toList();
        var toAll = eq("state.note.account", null);
        if (actor.holds(MessagePermissions.OVERVIEW, day)) {
            return List.of(or(toAll, in("state.note.account", mine)));
        }
        if (!actor.holds(MessagePermissions.MUNICIPAL, day)) {
            if (actor.isSignedIn() && list.has(in("state.note.account", mine))) {
                return toMe;
            }
            var roles = new TreeSet<>(MessagePermissions.MUNICIPAL);
            roles.addAll(MessagePermissions.OVERVIEW);
            throw new ProblemException(
                    Problem.forbidden(
                                    "not-your-mandate",
                                    "None of your mandates has messages. 'roles' lists those that"
                                            + " do.")
                            .with("roles", roles.stream().map(Role::name).toList()));
        }
        var own =
                actor.mandates().stream()
                        .filter(mandate -> mandate.holdsOn(day))
                        .filter(mandate -> MessagePermissions.MUNICIPAL.contains(mandate.role()))
                        .map(Mandate::organisation)
                        .distinct()
                        .map(one -> and(eq("state.note.organisation", one), toAll));
        return Stream.concat(own, toMe.stream()).toList();
    }

    private static Bson asked(@Nullable String organisation, @Nullable String state) {
        var filters = new ArrayList<Bson>(List.of(new Document()));
        if (organisation != null) {
            filters.add(eq("state.note.organisation", MunicipalityCode.shortest(organisation)));
        }
        if (QueryParameters.oneOf(MessagePermissions.TABLE.states(), "state", state) != null) {
            filters.add(eq("name", state));
        }
        return and(filters);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PlatformClock.ZONE);
    }
}
