package dk.revus.submission.catalogue;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Projections;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to refer to, as the other services have told it. */
@Component
public class Catalogue {

    private final View themes;
    private final View principles;
    private final View organisations;
    private final View examples;

    Catalogue(Views views) {
        this.themes = views.view("themes");
        this.principles = views.view("principles");
        this.organisations = views.view("organisations");
        this.examples = views.view("continuity-examples");
    }

    /** The states in which a theme is still to be prioritised, or is so again. */
    private static final Set<String> OPEN =
            Set.of("PUBLISHED", "CANDIDATE", "SHORTLISTED", "DEFERRED");

    record Titled(String title) {}

    /**
     * @param state null in what was kept before it was read
     */
    record Theme(String title, @Nullable String state) {}

    EventReader reader() {
        return EventReader.keeping(
                "catalogue",
                LatestFact.of("theme", themes, Theme.class),
                LatestFact.of("principle", principles, Titled.class),
                LatestFact.of("continuity", examples, Titled.class));
    }

    /** Titles of these themes by id; a theme that was not published is missing. */
    public Map<String, String> themeTitles(Collection<String> ids) {
        return titles(themes, ids);
    }

    /** Those of these themes that are merged or decided, and so are not to be prioritised. */
    public List<String> settledThemes(Collection<String> ids) {
        var settled = new ArrayList<String>();
        themes.collection()
                .find(in("_id", ids))
                .forEach(
                        theme -> {
                            var state = theme.getString("state");
                            if (state != null && !OPEN.contains(state)) {
                                settled.add(theme.getString("_id"));
                            }
                        });
        return settled.stream().sorted().toList();
    }

    /** Titles of these principles by id; a principle that was not adopted is missing. */
    public Map<String, String> principleTitles(Collection<String> ids) {
        return titles(principles, ids);
    }

    /** Those of these examples of what works already that are registered. */
    public Set<String> registeredExamples(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : idsOf(examples.collection().find(in("_id", ids)));
    }

    private static Set<String> idsOf(FindIterable<Document> found) {
        return found.projection(Projections.include("_id"))
                .map(example -> example.getString("_id"))
                .into(new HashSet<>());
    }

    /** Names of these municipalities by code; one that we were not told about is missing. */
    public Map<String, String> municipalityNames(Collection<String> codes) {
        return names(codes, known -> known.getString("name"));
    }

    /** What they were called at that moment. */
    public Map<String, String> municipalityNames(Collection<String> codes, Instant moment) {
        return names(codes, known -> FormerNames.at(known, moment));
    }

    private Map<String, String> names(
            Collection<String> codes, Function<Document, @Nullable String> called) {
        var names = new HashMap<String, String>();
        organisations
                .collection()
                .find(in("_id", codes))
                .forEach(
                        known -> {
                            var name = called.apply(known);
                            if (name != null) {
                                names.put(known.getString("_id"), name);
                            }
                        });
        return names;
    }

    /** Those of the codes that name no municipality we know. */
    public List<String> unknownMunicipalities(Collection<String> codes) {
        var known = new ArrayList<String>();
        organisations
                .collection()
                .find(in("_id", codes))
                .forEach(
                        document -> {
                            if ("MUNICIPALITY".equals(document.getString("kind"))) {
                                known.add(document.getString("_id"));
                            }
                        });
        return codes.stream().filter(code -> !known.contains(code)).toList();
    }

    private static Map<String, String> titles(View view, Collection<String> ids) {
        var found = new HashMap<String, String>();
        view.collection()
                .find(in("_id", ids))
                .forEach(d -> found.put(d.getString("_id"), d.getString("title")));
        return found;
    }
}
