package dk.revus.analytics.fact;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Cycle;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Screening;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps the latest fact per thing, and of a few kinds of events the latest of each, because their
 * moment is shown. Nothing is counted here.
 */
@Component
class FactReader implements EventReader {

    private static final String MERGED = "theme.merged";
    static final String PLACED = "wish.placed";
    static final String ANSWERED = "wish.outcome-recorded";

    private final FactViews facts;
    private final View origins;
    private volatile boolean prepared;

    FactReader(FactViews facts, Views views) {
        this.facts = facts;
        this.origins = views.view("wish-origins");
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                "revus.organisation.events",
                "revus.cycle.events",
                "revus.meeting.events",
                "revus.strategy.events",
                "revus.call.events",
                "revus.response.events",
                "revus.screening.events",
                "revus.theme.events",
                "revus.wish.events",
                "revus.project.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        if (!prepared) {
            facts.prepare();
            prepared = true;
        }
        switch (event.kind()) {
            case "organisation" -> learn("organisations", event, Organisation.class);
            case "cycle" -> learn("cycles", event, Cycle.class);
            case "meeting" -> learn("meetings", event, Meeting.class);
            case "strategy" -> follow("strategies", event, event.data(Strategy.class));
            case "call" -> ifPublic(event, () -> learn("calls", event, Call.class));
            case "response" -> response(event);
            case "screening" -> learn("screenings", event, Screening.class);
            case "theme" -> theme(event);
            case "wish" -> wish(event);
            case "project" ->
                    ifPublic(event, () -> follow("projects", event, event.data(Project.class)));
            default -> {
                // a kind of thing that nothing is shown of
            }
        }
    }

    private <T> T learn(String view, ReceivedEvent event, Class<T> reading) {
        var fact = event.data(reading);
        facts.learn(view, event.subject(), event.sequence(), event.time(), fact);
        return fact;
    }

    /** The same of a thing whose way is shown: also since when it stands where it stands. */
    private void follow(String view, ReceivedEvent event, Object fact) {
        facts.follow(view, event.subject(), event.sequence(), event.time(), fact);
    }

    /** Why a theme was merged stays so, whatever is said of it later and why. */
    private void theme(ReceivedEvent event) {
        var told = event.data(Theme.class);
        var kept =
                told.mergedInto() == null || MERGED.equals(event.type())
                        ? told
                        : told.because(
                                facts.theme(told.themeId())
                                        .filter(told::isMergedAs)
                                        .map(Theme::reason)
                                        .orElse(null));
        follow("themes", event, kept);
    }

    /** What everybody may look at is made from what everybody was told, and from nothing else. */
    private static void ifPublic(ReceivedEvent event, Runnable reading) {
        if ("PUBLIC".equals(event.classification())) {
            reading.run();
        }
    }

    private void response(ReceivedEvent event) {
        var told = event.data(Response.class);
        var response = told.after(facts.response(told.responseId()).orElse(null), event.time());
        facts.learn("responses", event.subject(), event.sequence(), event.time(), response);
        response.wishes()
                .forEach(
                        wish ->
                                origins.put(
                                        wish.wishId(),
                                        event.sequence(),
                                        new Document("responseId", response.responseId())));
    }

    private void wish(ReceivedEvent event) {
        var wish = learn("wishes", event, Wish.class);
        if (PLACED.equals(event.type())) {
            facts.learnMoment(PLACED, event, wish);
        }
        if (ANSWERED.equals(event.type()) || !wish.isAnswered()) {
            // an answer may be taken back, and what was said before it stays readable
            var answered =
                    facts.wishAsToldBy(ANSWERED, event.subject())
                            .map(told -> wish.after(told.fact(), event.type(), event.time()))
                            .orElse(wish);
            facts.learnMoment(ANSWERED, event, answered);
        }
    }
}
