package dk.revus.notification.reminder;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.notification.reminder.model.Ladder;
import dk.revus.notification.reminder.model.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Which steps were taken. A step is ticked off when all its messages are intended; a crash before
 * that repeats it, and the messages' keys see to it that nobody hears twice.
 */
@Component
class TakenSteps {

    private final MongoCollection<Document> taken;

    TakenSteps(MongoDatabase database) {
        this.taken = database.getCollection("reminder-steps");
    }

    <S extends Step> Ladder<S> ladder(LocalDate lastDay, List<S> steps) {
        var keys = steps.stream().map(Step::key).toList();
        var done =
                taken.find(in("_id", keys))
                        .map(step -> step.getString("_id"))
                        .into(new HashSet<>());
        return new Ladder<>(
                lastDay, steps.stream().filter(step -> !done.contains(step.key())).toList());
    }

    /** Says what there is to say of the steps that are due, and ticks all of them off. */
    <S extends Step> void take(Ladder<S> ladder, Instant now, Consumer<S> say) {
        ladder.toSay(now).ifPresent(say);
        ladder.due(now).forEach(step -> tickOff(step, now));
    }

    private void tickOff(Step step, Instant now) {
        taken.replaceOne(
                eq("_id", step.key()),
                new Document("_id", step.key()).append("takenAt", Date.from(now)),
                new ReplaceOptions().upsert(true));
    }
}
