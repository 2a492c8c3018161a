package dk.revus.notification.known;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The latest fact of each thing, one view per kind. */
class KnownViews implements KnownFacts {

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

    /** Learns before the other readers of this service act on the same event. */
    EventReader reader() {
        return EventReader.keeping(
                "known",
                LatestFact.of("organisation", organisations, Organisation.class),
                LatestFact.of("call", calls, Call.class),
                LatestFact.of("response", responses, Response.class).searchedBy("callId"),
                LatestFact.of("screening", screenings, Screening.class)
                        .searchedBy("clarification.outcome"),
                LatestFact.of("theme", themes, Theme.class),
                LatestFact.of("wish", wishes, Wish.class).searchedBy("themeId"));
    }

    @Override
    public Optional<Organisation> organisation(String code) {
        return organisations.find(code, Organisation.class);
    }

    @Override
    public Optional<Call> call(String callId) {
        return calls.find(callId, Call.class);
    }

    @Override
    public List<Call> callsToAnswer() {
        return calls.all(in("state", "SCHEDULED", "OPEN"), Call.class);
    }

    @Override
    public List<Response> responsesTo(String callId) {
        return responses.all(eq("callId", callId), Response.class);
    }

    @Override
    public List<Screening> openClarifications() {
        return screenings.all(eq("clarification.outcome", "OPEN"), Screening.class);
    }

    @Override
    public Optional<Theme> theme(String themeId) {
        return themes.find(themeId, Theme.class);
    }

    @Override
    public List<Theme> themes() {
        return themes.all(new Document(), Theme.class);
    }

    @Override
    public List<Wish> wishesOn(Collection<String> themeIds) {
        return wishes.all(in("themeId", themeIds), Wish.class);
    }
}
