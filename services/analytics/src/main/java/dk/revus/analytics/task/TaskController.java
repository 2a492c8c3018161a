package dk.revus.analytics.task;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.task.model.TaskPermissions;
import dk.revus.analytics.task.model.Tasks;
import dk.revus.kit.security.Actor;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Dine opgaver". */
@RestController
class TaskController {

    private final Standings standings;
    private final ReadGuard guard;
    private final Clock clock;

    TaskController(Standings standings, ReadGuard guard, Clock clock) {
        this.standings = standings;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * What waits for the caller, by the mandates that hold today: the most urgent first.
     *
     * <p>Things alike are gathered: of each kind there is one task at most for each call, cycle,
     * meeting, strategy or project, and for each organisation of the caller where it is about its
     * own. {@code kind} says what each means. Who holds no mandate that is waited for has none.
     */
    @GetMapping("/api/v1/me/tasks")
    TaskList tasks(Actor actor) {
        guard.admit(actor, TaskPermissions.TABLE, "ANY");
        return new TaskList(
                0, Tasks.of(standings.facts(), Callers.of(actor, guard.today()), clock.instant()));
    }
}
