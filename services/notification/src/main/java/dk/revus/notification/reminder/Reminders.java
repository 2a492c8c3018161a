package dk.revus.notification.reminder;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.time.DueWork;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Known;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.reminder.model.Reminder;
import dk.revus.notification.reminder.model.ReminderPlan;
import dk.revus.notification.reminder.model.ReminderStep;
import dk.revus.notification.reminder.model.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of every call's ladder, each once. A step is ticked off when all its messages are
 * intended; a crash before that repeats it, and the messages' keys see to it that nobody hears
 * twice.
 */
@Component
class Reminders implements DueWork {

    private final Known known;
    private final Messages messages;
    private final MongoCollection<Document> taken;

    Reminders(Known known, Messages messages, MongoDatabase database) {
        this.known = known;
        this.messages = messages;
        this.taken = database.getCollection("reminder-steps");
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Optional<Instant> nextDue() {
        return open().stream().map(due -> due.step().dueAt()).findFirst();
    }

    @Override
    public void run(Instant now) {
        open().stream()
                .takeWhile(due -> !due.step().dueAt().isAfter(now))
                .forEach(due -> take(due, now));
    }

    private record Due(ReminderStep step, Call call) {}

    /** The steps that nobody has taken, the earliest first. */
    private List<Due> open() {
        return known.publishedCalls().stream()
                .flatMap(
                        call ->
                                ReminderPlan.of(call).steps().stream()
                                        .map(step -> new Due(step, call)))
                .filter(due -> taken.find(eq("_id", due.step().key())).first() == null)
                .sorted(Comparator.comparing(due -> due.step().dueAt()))
                .toList();
    }

    private void take(Due due, Instant now) {
        var heard = heardFrom(due.call());
        for (var organisation : due.call().invited()) {
            var response = heard.get(organisation);
            var waitsFor = response == null ? null : response.waitsFor();
            standing(response)
                    .map(s -> Reminder.to(organisation, s, waitsFor, due.step(), due.call()))
                    .ifPresent(messages::intend);
        }
        taken.replaceOne(
                eq("_id", due.step().key()),
                new Document("_id", due.step().key()).append("takenAt", Date.from(now)),
                new ReplaceOptions().upsert(true));
    }

    private Map<String, Response> heardFrom(Call call) {
        return known.responsesTo(call.callId()).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
    }

    private static Optional<Standing> standing(
            @org.jspecify.annotations.Nullable Response response) {
        return response == null
                ? Standing.of("", false)
                : Standing.of(response.state(), response.holdsAReceipt());
    }
}
