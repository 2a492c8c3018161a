package dk.revus.notification.reminder;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.time.DueWork;
import dk.revus.notification.known.model.Known;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.reminder.model.ClarificationPlan;
import dk.revus.notification.reminder.model.ClarificationPlan.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of every open request for clarification, each once, as {@link Reminders} does
 * with those of a call.
 */
@Component
class ClarificationReminders implements DueWork {

    private final Known known;
    private final Messages messages;
    private final MongoCollection<Document> taken;

    ClarificationReminders(Known known, Messages messages, MongoDatabase database) {
        this.known = known;
        this.messages = messages;
        this.taken = database.getCollection("reminder-steps");
    }

    @Override
    public String name() {
        return "clarification-reminders";
    }

    @Override
    public Optional<Instant> nextDue() {
        return open().stream().map(Step::dueAt).findFirst();
    }

    @Override
    public void run(Instant now) {
        open().stream()
                .takeWhile(step -> !step.dueAt().isAfter(now))
                .forEach(
                        step -> {
                            messages.intend(ClarificationPlan.reminder(step));
                            tickOff(step, now);
                        });
    }

    /** The steps that nobody has taken, the earliest first. */
    private List<Step> open() {
        return known.openClarifications().stream()
                .flatMap(screening -> new ClarificationPlan(screening).steps().stream())
                .filter(step -> taken.find(eq("_id", step.key())).first() == null)
                .sorted(Comparator.comparing(Step::dueAt))
                .toList();
    }

    private void tickOff(Step step, Instant now) {
        taken.replaceOne(
                eq("_id", step.key()),
                new Document("_id", step.key()).append("takenAt", Date.from(now)),
                new ReplaceOptions().upsert(true));
    }
}
