package dk.revus.analytics.task;

import dk.revus.analytics.task.model.TaskFact;
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

    private static final Map<String, Class<? extends TaskFact.Thing>> THINGS =
            Map.of(
                    "cycle", TaskFact.Cycle.class,
                    "call", TaskFact.Call.class,
                    "question", TaskFact.Question.class,
                    "response", TaskFact.Response.class,
                    "screening", TaskFact.Screening.class,
                    "wish", TaskFact.Wish.class,
                    "theme", TaskFact.Theme.class,
                    "meeting", TaskFact.Meeting.class,
                    "strategy", TaskFact.Strategy.class,
                    "project", TaskFact.Project.class);

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
