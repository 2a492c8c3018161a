package dk.revus.analytics.task;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dk.revus.analytics.task.model.KnownTaskFacts;
import dk.revus.analytics.task.model.Standing;
import dk.revus.analytics.task.model.TaskFact;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import dk.revus.kit.time.PlatformClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One view per kind of thing: what was told last, since when it stands so, and by which event. */
@Component
class Standings {

    private static final String STATE = "standingState";
    private static final String SINCE = "standingSince";
    private static final String BY = "standingBy";

    private final Views views;

    Standings(Views views) {
        this.views = views;
    }

    /** Not at the start: a database that is away then must not keep the service from starting. */
    void prepare() {
        for (var kind : List.of("question", "wish", "meeting", "project", "response")) {
            view(kind).collection().createIndex(Indexes.ascending(STATE));
        }
        for (var kind : List.of("response", "screening")) {
            view(kind).collection().createIndex(Indexes.ascending("callId"));
        }
    }

    /** What is told again in the same state leaves since when and by what it stands so. */
    void learn(ReceivedEvent event, TaskFact.Thing told) {
        var view = view(event.kind());
        var before = view.find(event.subject()).orElse(null);
        var arrived = new Document(SINCE, event.time().toString()).append(BY, event.type());
        var standing =
                before != null && told.state().equals(before.getString(STATE)) ? before : arrived;
        view.put(
                event.subject(),
                event.sequence(),
                Json.toDocument(after(before, told, event))
                        .append(STATE, told.state())
                        .append(SINCE, standing.getString(SINCE))
                        .append(BY, standing.getString(BY)));
    }

    /** A project's event has one report, the one that changed last. */
    private static TaskFact.Thing after(
            @Nullable Document before, TaskFact.Thing told, ReceivedEvent event) {
        return told instanceof TaskFact.Project project
                ? project.after(
                        before == null ? null : Json.read(before, TaskFact.Project.class),
                        event.time(),
                        LocalDate.ofInstant(event.time(), PlatformClock.ZONE))
                : told;
    }

    private View view(String kind) {
        return views.view("standing-" + kind);
    }

    /** Asked for by one who wants to know: each list is read once, when it is needed. */
    KnownTaskFacts facts() {
        return new LookedUp();
    }

    private <T> List<Standing<T>> all(String kind, Bson filter, Class<T> type) {
        return view(kind).collection().find(filter).into(new ArrayList<>()).stream()
                .map(
                        found ->
                                new Standing<>(
                                        Json.read(found, type),
                                        Instant.parse(found.getString(SINCE)),
                                        found.getString(BY)))
                .toList();
    }

    private final class LookedUp implements KnownTaskFacts {

        private final Once<List<Standing<TaskFact.Cycle>>> cycles =
                new Once<>(() -> all("cycle", Filters.empty(), TaskFact.Cycle.class));
        private final Once<List<Standing<TaskFact.Call>>> calls =
                new Once<>(
                        () ->
                                all(
                                        "call",
                                        nin(STATE, "DISCARDED", "CANCELLED"),
                                        TaskFact.Call.class));
        private final Once<List<Standing<TaskFact.Response>>> responses =
                new Once<>(this::waitingResponses);
        private final Once<List<Standing<TaskFact.Screening>>> screenings =
                new Once<>(() -> all("screening", toLiveCalls(), TaskFact.Screening.class));
        private final Once<List<Standing<TaskFact.Question>>> questions =
                new Once<>(() -> all("question", in(STATE, "ASKED"), TaskFact.Question.class));
        private final Once<List<Standing<TaskFact.Wish>>> wishes =
                new Once<>(() -> all("wish", in(STATE, "RECEIVED", "PLACED"), TaskFact.Wish.class));
        private final Once<List<Standing<TaskFact.Theme>>> themes =
                new Once<>(() -> all("theme", Filters.empty(), TaskFact.Theme.class));
        private final Once<List<Standing<TaskFact.Meeting>>> meetings =
                new Once<>(
                        () -> all("meeting", in(STATE, "PLANNED", "HELD"), TaskFact.Meeting.class));
        private final Once<List<Standing<TaskFact.Strategy>>> strategies =
                new Once<>(() -> all("strategy", Filters.empty(), TaskFact.Strategy.class));
        private final Once<List<Standing<TaskFact.Project>>> projects =
                new Once<>(
                        () ->
                                all(
                                        "project",
                                        nin(STATE, "REJECTED", "WITHDRAWN", "CLOSED"),
                                        TaskFact.Project.class));

        /** Two questions with an index each: one question for both would look at every response. */
        private List<Standing<TaskFact.Response>> waitingResponses() {
            return Stream.of(toLiveCalls(), in(STATE, "SUBMITTED_WITH_RESERVATION"))
                    .flatMap(filter -> all("response", filter, TaskFact.Response.class).stream())
                    .collect(
                            Collectors.toMap(
                                    found -> found.thing().responseId() + found.thing().callId(),
                                    found -> found,
                                    (one, _) -> one,
                                    LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }

        private Bson toLiveCalls() {
            return in(
                    "callId",
                    calls().stream()
                            .map(Standing::thing)
                            .filter(TaskFact.Call::isLive)
                            .map(TaskFact.Call::callId)
                            .toList());
        }

        @Override
        public List<Standing<TaskFact.Cycle>> cycles() {
            return cycles.get();
        }

        @Override
        public List<Standing<TaskFact.Call>> calls() {
            return calls.get();
        }

        @Override
        public List<Standing<TaskFact.Response>> responses() {
            return responses.get();
        }

        @Override
        public List<Standing<TaskFact.Screening>> screenings() {
            return screenings.get();
        }

        @Override
        public List<Standing<TaskFact.Question>> questions() {
            return questions.get();
        }

        @Override
        public List<Standing<TaskFact.Wish>> wishes() {
            return wishes.get();
        }

        @Override
        public List<Standing<TaskFact.Theme>> themes() {
            return themes.get();
        }

        @Override
        public List<Standing<TaskFact.Meeting>> meetings() {
            return meetings.get();
        }

        @Override
        public List<Standing<TaskFact.Strategy>> strategies() {
            return strategies.get();
        }

        @Override
        public List<Standing<TaskFact.Project>> projects() {
            return projects.get();
        }
    }
}
