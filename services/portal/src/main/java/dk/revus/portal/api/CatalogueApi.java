package dk.revus.portal.api;

import static dk.revus.portal.api.Part.THEME_CATALOGUE;

import dk.revus.portal.api.model.Example;
import dk.revus.portal.api.model.PlacedWish;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.Theme;
import java.util.List;
import org.springframework.stereotype.Component;

/** Principles, examples, themes and wishes. */
@Component
public class CatalogueApi {

    private final Gateway gateway;

    CatalogueApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public List<Principle> principles(String cycle) {
        return gateway.list(THEME_CATALOGUE, Principle.class, "/principles?cycle={cycle}", cycle);
    }

    public List<Example> examples(String cycle) {
        return gateway.list(
                THEME_CATALOGUE, Example.class, "/continuity-examples?cycle={cycle}", cycle);
    }

    public List<Theme> themes(String cycle) {
        return gateway.list(THEME_CATALOGUE, Theme.class, "/themes?cycle={cycle}", cycle);
    }

    public Theme theme(String id) {
        return gateway.get(THEME_CATALOGUE, Theme.class, "/themes/{id}", id);
    }

    public Theme propose(Change change) {
        return gateway.post(THEME_CATALOGUE, Theme.class, change, "/themes");
    }

    public Theme merge(Change change) {
        return gateway.post(THEME_CATALOGUE, Theme.class, change, "/themes:merge");
    }

    /**
     * @param verb such as {@code shortlist}
     */
    public void withTheme(String id, String verb, Change change) {
        gateway.post(THEME_CATALOGUE, Theme.class, change, "/themes/{id}:" + verb, id);
    }

    public List<PlacedWish> wishes(String cycle) {
        return gateway.list(THEME_CATALOGUE, PlacedWish.class, "/wishes?cycle={cycle}", cycle);
    }

    public PlacedWish wish(String id) {
        return gateway.get(THEME_CATALOGUE, PlacedWish.class, "/wishes/{id}", id);
    }

    /**
     * @param verb such as {@code place}
     */
    public void withWish(String id, String verb, Change change) {
        gateway.post(THEME_CATALOGUE, PlacedWish.class, change, "/wishes/{id}:" + verb, id);
    }
}
