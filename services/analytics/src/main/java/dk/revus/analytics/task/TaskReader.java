package dk.revus.analytics.task;

import dk.revus.analytics.task.model.Told;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps where each thing stands that may wait for somebody. Apart from what is shown to everybody:
 * here are also drafts and applications, which only those hear of whom they wait for.
 */
@Component
class TaskReader implements EventReader {

    private static final Map<String, Class<? extends Told.Thing>> THINGS =
            Map.of(
                    "cycle", Told.Cycle.class,
                    "call", Told.Call.class,
                    "question", Told.Question.class,
                    "response", Told.Response.class,
                    "screening", Told.Screening.class,
                    "wish", Told.Wish.class,
                    "theme", Told.Theme.class,
                    "meeting", Told.Meeting.class,
                    "strategy", Told.Strategy.class,
                    "project", Told.Project.class);

    private final Standings standings;
    private volatile boolean prepared;

    TaskReader(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Set<String> topics() {
        return THINGS.keySet().stream()
                .map(kind -> "revus." + kind + ".events")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void read(ReceivedEvent event) {
        if (!prepared) {
            standings.prepare();
            prepared = true;
        }
        var reading = THINGS.get(event.kind());
        if (reading != null) {
            standings.learn(event, event.data(reading));
        }
    }
}
