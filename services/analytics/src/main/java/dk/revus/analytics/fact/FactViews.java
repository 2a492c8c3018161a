package dk.revus.analytics.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.Indexes;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Cycle;
import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Screening;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** One view per kind of thing; each document is our reading of the latest event on its key. */
@Component
class FactViews implements KnownFacts {

    private static final String TOLD_AT = "toldAt";
    private static final String TOLD_TO = "toldTo";
    private static final String STATE = "state";
    private static final String SINCE = "stateSince";

    private final Views views;

    FactViews(Views views) {
        this.views = views;
    }

    /** Not at the start: a database that is away then must not keep the service from starting. */
    void prepare() {
        index("responses", "callId");
        for (var name :
                List.of(
                        "calls",
                        "wishes",
                        "themes",
                        "meetings",
                        "strategies",
                        "projects",
                        "moments")) {
            index(name, "cycleId");
        }
    }

    private void index(String view, String field) {
        views.view(view).collection().createIndex(Indexes.ascending(field));
    }

    /**
     * A moment, with whether everybody was told of it.
     *
     * @param type the event whose moment it is; a later one of another type may undo it
     */
    void learnMoment(String type, ReceivedEvent event, Object fact) {
        views.view("moments")
                .put(
                        momentOf(type, event.subject()),
                        event.sequence(),
                        Json.toDocument(fact)
                                .append(TOLD_AT, event.time().toString())
                                .append(TOLD_TO, event.classification()));
    }

    void learn(String view, String id, long sequence, Instant toldAt, Object fact) {
        views.view(view)
                .put(id, sequence, Json.toDocument(fact).append(TOLD_AT, toldAt.toString()));
    }

    /**
     * What a thing now is, and since when it is in that state. A correction leaves the state and so
     * its day as they were. What was kept before days were has none until its state changes.
     */
    void follow(String view, String id, long sequence, Instant toldAt, Object fact) {
        var document = Json.toDocument(fact);
        var before = views.view(view).find(id).orElse(null);
        var since =
                before == null || !before.getString(STATE).equals(document.getString(STATE))
                        ? toldAt.toString()
                        : before.getString(SINCE);
        views.view(view)
                .put(
                        id,
                        sequence,
                        document.append(TOLD_AT, toldAt.toString()).append(SINCE, since));
    }

    @Override
    public Optional<Cycle> cycle(String cycleId) {
        return find("cycles", cycleId, Cycle.class);
    }

    @Override
    public List<Call> callsOf(String cycleId) {
        return inCycle("calls", cycleId, Call.class).stream()
                .sorted(Comparator.comparing(Call::callId).reversed())
                .toList();
    }

    @Override
    public Optional<Call> call(String callId) {
        return find("calls", callId, Call.class);
    }

    @Override
    public List<Organisation> organisations() {
        return all("organisations", new Document(), Organisation.class);
    }

    @Override
    public List<Response> responsesTo(String callId) {
        return all("responses", eq("callId", callId), Response.class);
    }

    Optional<Response> response(String responseId) {
        return find("responses", responseId, Response.class);
    }

    @Override
    public List<Wish> wishesOf(String cycleId) {
        return inCycle("wishes", cycleId, Wish.class);
    }

    Optional<Theme> theme(String themeId) {
        return find("themes", themeId, Theme.class);
    }

    @Override
    public List<Dated<Theme>> themesOf(String cycleId) {
        return dated("themes", cycleId, Theme.class);
    }

    @Override
    public List<Meeting> meetingsOf(String cycleId) {
        return inCycle("meetings", cycleId, Meeting.class);
    }

    @Override
    public List<Dated<Strategy>> strategiesOf(String cycleId) {
        return dated("strategies", cycleId, Strategy.class);
    }

    @Override
    public List<Dated<Project>> projectsOf(String cycleId) {
        return dated("projects", cycleId, Project.class);
    }

    @Override
    public Map<String, Wish> wishes(Collection<String> wishIds) {
        return views.view("wishes").all(wishIds, Wish.class);
    }

    @Override
    public Map<String, Response> responsesWith(Collection<String> wishIds) {
        var origins =
                documents("wish-origins", wishIds).stream()
                        .collect(toMap(FactViews::id, origin -> origin.getString("responseId")));
        var responses = views.view("responses").all(Set.copyOf(origins.values()), Response.class);
        return origins.entrySet().stream()
                .filter(origin -> responses.containsKey(origin.getValue()))
                .collect(toMap(Map.Entry::getKey, origin -> responses.get(origin.getValue())));
    }

    @Override
    public Map<String, Screening> screeningsOf(Collection<String> responseIds) {
        return views.view("screenings").all(responseIds, Screening.class);
    }

    Optional<Dated<Wish>> wishAsToldBy(String type, String wishId) {
        return views.view("moments")
                .find(momentOf(type, wishId))
                .map(found -> dated(found, Wish.class));
    }

    @Override
    public Map<String, Dated<Wish>> wishesAsToldBy(String type, Collection<String> wishIds) {
        return moments(type, wishIds).stream()
                .collect(toMap(FactViews::subject, found -> dated(found, Wish.class)));
    }

    @Override
    public List<Wish> answeredInPublic(String cycleId) {
        return all(
                "moments",
                and(
                        eq("cycleId", cycleId),
                        eq(TOLD_TO, "PUBLIC"),
                        ne("outcome", null),
                        regex("_id", "^" + Pattern.quote(momentOf(FactReader.ANSWERED, "")))),
                Wish.class);
    }

    @Override
    public Set<String> toldToEverybody(String type, Collection<String> wishIds) {
        return moments(type, wishIds).stream()
                .filter(found -> "PUBLIC".equals(found.getString(TOLD_TO)))
                .filter(found -> found.getString("outcome") != null)
                .map(FactViews::subject)
                .collect(toSet());
    }

    private List<Document> moments(String type, Collection<String> ids) {
        return documents("moments", ids.stream().map(id -> momentOf(type, id)).toList());
    }

    static String momentOf(String type, String id) {
        return type + "#" + id;
    }

    /** What a moment is one of. */
    private static String subject(Document moment) {
        var id = id(moment);
        return id.substring(id.indexOf('#') + 1);
    }

    private static String id(Document found) {
        return found.getString("_id");
    }

    private <T> Optional<T> find(String view, String id, Class<T> type) {
        return views.view(view).find(id).map(found -> Json.read(found, type));
    }

    private <T> List<T> inCycle(String view, String cycleId, Class<T> type) {
        return all(view, eq("cycleId", cycleId), type);
    }

    private <T> List<T> all(String name, Bson filter, Class<T> type) {
        return documents(views.view(name), filter).stream()
                .map(found -> Json.read(found, type))
                .toList();
    }

    private <T> List<Dated<T>> dated(String name, String cycleId, Class<T> type) {
        return documents(views.view(name), eq("cycleId", cycleId)).stream()
                .map(found -> dated(found, type))
                .toList();
    }

    private static <T> Dated<T> dated(Document found, Class<T> type) {
        var since = found.getString(SINCE);
        return new Dated<>(
                Json.read(found, type),
                Instant.parse(found.getString(TOLD_AT)),
                since == null ? null : Instant.parse(since));
    }

    private List<Document> documents(String view, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : documents(views.view(view), in("_id", ids));
    }

    private static List<Document> documents(View view, Bson filter) {
        return view.collection().find(filter).into(new ArrayList<>());
    }
}
