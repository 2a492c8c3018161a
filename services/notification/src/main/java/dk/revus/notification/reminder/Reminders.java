package dk.revus.notification.reminder;

import dk.revus.kit.time.DueWork;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.reminder.model.Ladder;
import dk.revus.notification.reminder.model.Reminder;
import dk.revus.notification.reminder.model.ReminderPlan;
import dk.revus.notification.reminder.model.ReminderStep;
import dk.revus.notification.reminder.model.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the steps of every call's ladder, each once. */
@Component
class Reminders implements DueWork {

    private final KnownFacts known;
    private final Messages messages;
    private final TakenSteps taken;

    Reminders(KnownFacts known, Messages messages, TakenSteps taken) {
        this.known = known;
        this.messages = messages;
        this.taken = taken;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public boolean goesByWhatWasTold() {
        return true;
    }

    @Override
    public Optional<Instant> nextDue() {
        return known.callsToAnswer().stream()
                .flatMap(call -> ladder(call).nextDue().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        known.callsToAnswer()
                .forEach(call -> taken.take(ladder(call), now, step -> remind(call, step, now)));
    }

    private Ladder<ReminderStep> ladder(Call call) {
        return taken.ladder(call.lastDay(), ReminderPlan.of(call).steps());
    }

    private void remind(Call call, ReminderStep step, Instant now) {
        var heard = heardFrom(call);
        for (var organisation : call.invited()) {
            var response = heard.get(organisation);
            var waitsFor = response == null ? null : response.waitsFor();
            standing(response)
                    .map(s -> Reminder.to(organisation, s, waitsFor, step, call, now))
                    .ifPresent(messages::intend);
        }
    }

    private Map<String, Response> heardFrom(Call call) {
        return known.responsesTo(call.callId()).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
    }

    private static Optional<Standing> standing(@Nullable Response response) {
        return response == null
                ? Standing.of("", false)
                : Standing.of(response.state(), response.holdsAReceipt());
    }
}
