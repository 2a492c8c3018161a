package dk.revus.submission.screening;

import dk.revus.kit.decision.Names;
import dk.revus.submission.screening.QueueView.PersonView;
import dk.revus.submission.screening.QueueView.ProgressView;
import dk.revus.submission.screening.model.Assignee;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningFile;
import dk.revus.submission.screening.model.ScreeningPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts how far the screening of a call has come, and whose work is left. */
final class Progress {

    private final String account;
    private final Function<Assignee, @Nullable String> functions;
    private final Map<String, Integer> states = new LinkedHashMap<>();
    private final Map<QueueName, Integer> queues = new LinkedHashMap<>();
    private final Map<String, PersonView> people = new TreeMap<>();
    private int total;
    private int wishes;
    private int screened;

    /**
     * @param account who asks
     * @param functions what is known of whose work it is
     */
    Progress(String account, Function<Assignee, @Nullable String> functions) {
        this.account = account;
        this.functions = functions;
        ScreeningPermissions.TABLE.states().stream()
                .filter(state -> !Names.of(Screening.New.class).equals(state))
                .forEach(state -> states.put(state, 0));
    }

    void count(String state, ScreeningFile file) {
        total++;
        states.merge(state, 1, Integer::sum);
        for (var queue : QueueName.values()) {
            queues.merge(queue, queue.holds(state, file.handling(), account) ? 1 : 0, Integer::sum);
        }
        if (!Names.of(Screening.Ended.class).equals(state)) {
            wishes += file.inForce().size();
            screened += file.inForce().size() - file.unassessed().size();
        }
        var assignee = file.handling().assignee();
        if (assignee != null) {
            boolean over = QueueName.DONE.holds(state, file.handling(), account);
            people.merge(
                    assignee.account(),
                    new PersonView(
                            assignee.account(),
                            functions.apply(assignee),
                            over ? 0 : 1,
                            over ? 1 : 0),
                    Progress::sum);
        }
    }

    private static PersonView sum(PersonView one, PersonView other) {
        return new PersonView(
                one.account(),
                known(one.function(), other.function()),
                one.atWork() + other.atWork(),
                one.done() + other.done());
    }

    private static @Nullable String known(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    ProgressView shown(boolean withPeople) {
        return new ProgressView(
                total,
                queues.getOrDefault(QueueName.MINE, 0),
                queues.getOrDefault(QueueName.WAITING, 0),
                queues.getOrDefault(QueueName.DONE, 0),
                states,
                wishes,
                screened,
                withPeople ? List.copyOf(people.values()) : List.of());
    }
}
