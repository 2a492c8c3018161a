package dk.revus.notification.known;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Known;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The latest fact of each thing, one view per kind. */
@Component
class KnownViews implements Known {

    private final View organisations;
    private final View calls;
    private final View responses;
    private final View screenings;
    private final View themes;
    private final View wishes;

    KnownViews(Views views) {
        organisations = views.view("organisations");
        calls = views.view("calls");
        responses = views.view("responses");
        screenings = views.view("screenings");
        themes = views.view("themes");
        wishes = views.view("wishes");
    }

    /** Not at the start: a database that is away then must not keep the service from starting. */
    void prepare() {
        responses.collection().createIndex(Indexes.ascending("callId"));
        wishes.collection().createIndex(Indexes.ascending("themeId"));
    }

    void learn(Organisation organisation, long sequence) {
        organisations.put(organisation.organisation(), sequence, Json.toDocument(organisation));
    }

    void learn(Call call, long sequence) {
        calls.put(call.callId(), sequence, Json.toDocument(call));
    }

    void learn(Response response, long sequence) {
        responses.put(response.responseId(), sequence, Json.toDocument(response));
    }

    void learn(Screening screening, long sequence) {
        screenings.put(screening.responseId(), sequence, Json.toDocument(screening));
    }

    void learn(Theme theme, long sequence) {
        themes.put(theme.themeId(), sequence, Json.toDocument(theme));
    }

    void learn(Wish wish, long sequence) {
        wishes.put(wish.wishId(), sequence, Json.toDocument(wish));
    }

    @Override
    public Optional<Organisation> organisation(String code) {
        return organisations.find(code).map(found -> Json.read(found, Organisation.class));
    }

    @Override
    public Optional<Call> call(String callId) {
        return calls.find(callId).map(found -> Json.read(found, Call.class));
    }

    @Override
    public List<Call> callsToAnswer() {
        return all(calls, in("state", "SCHEDULED", "OPEN"), Call.class);
    }

    @Override
    public List<Response> responsesTo(String callId) {
        return all(responses, eq("callId", callId), Response.class);
    }

    @Override
    public List<Screening> openClarifications() {
        return all(screenings, eq("clarification.outcome", "OPEN"), Screening.class);
    }

    @Override
    public Optional<Theme> theme(String themeId) {
        return themes.find(themeId).map(found -> Json.read(found, Theme.class));
    }

    @Override
    public List<Theme> themes() {
        return all(themes, new Document(), Theme.class);
    }

    @Override
    public List<Wish> wishesOn(Collection<String> themeIds) {
        return all(wishes, in("themeId", themeIds), Wish.class);
    }

    private static <T> List<T> all(View view, Bson filter, Class<T> type) {
        var found = new ArrayList<T>();
        view.collection().find(filter).forEach(fact -> found.add(Json.read(fact, type)));
        return found;
    }
}
