package dk.revus.notification.reminder;

import dk.revus.kit.time.DueWork;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.reminder.model.ClarificationPlan;
import dk.revus.notification.reminder.model.ClarificationPlan.Asking;
import dk.revus.notification.reminder.model.Ladder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the steps of every open request for clarification, each once. */
@Component
class ClarificationReminders implements DueWork {

    private final KnownFacts known;
    private final Messages messages;
    private final TakenSteps taken;

    ClarificationReminders(KnownFacts known, Messages messages, TakenSteps taken) {
        this.known = known;
        this.messages = messages;
        this.taken = taken;
    }

    @Override
    public String name() {
        return "clarification-reminders";
    }

    @Override
    public boolean goesByWhatWasTold() {
        return true;
    }

    @Override
    public Optional<Instant> nextDue() {
        return ladders().stream()
                .flatMap(ladder -> ladder.nextDue().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        ladders()
                .forEach(
                        ladder ->
                                taken.take(
                                        ladder,
                                        now,
                                        step ->
                                                messages.intend(
                                                        ClarificationPlan.reminder(step, now))));
    }

    private List<Ladder<Asking>> ladders() {
        return known.openClarifications().stream()
                .flatMap(screening -> ladder(screening).stream())
                .toList();
    }

    private Optional<Ladder<Asking>> ladder(Screening screening) {
        return Optional.ofNullable(screening.clarification())
                .map(
                        asked ->
                                taken.ladder(
                                        asked.lastDay(), new ClarificationPlan(screening).steps()));
    }
}
