package dk.revus.portal.api;

import dk.revus.portal.api.model.Example;
import dk.revus.portal.api.model.PlacedWish;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.Theme;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Principles, examples, themes and wishes. */
@HttpExchange
public interface CatalogueApi {

    @GetExchange("/principles")
    List<Principle> principles(@RequestParam String cycle);

    @GetExchange("/principles/{id}")
    Principle principle(@PathVariable String id);

    @PostExchange("/principles/{id}:correct")
    void correctPrinciple(@PathVariable String id, Change change);

    @GetExchange("/continuity-examples")
    List<Example> examples(@RequestParam String cycle);

    @GetExchange("/continuity-examples/{id}")
    Example example(@PathVariable String id);

    @PostExchange("/continuity-examples/{id}:correct")
    void correctExample(@PathVariable String id, Change change);

    @GetExchange("/themes")
    List<Theme> themes(@RequestParam String cycle);

    @GetExchange("/themes/{id}")
    Theme theme(@PathVariable String id);

    @PostExchange("/themes")
    Theme propose(Change change);

    @PostExchange("/themes:merge")
    Theme merge(Change change);

    /**
     * @param verb such as {@code shortlist}
     */
    @PostExchange("/themes/{id}:{verb}")
    void withTheme(@PathVariable String id, @PathVariable String verb, Change change);

    @GetExchange("/wishes")
    List<PlacedWish> wishes(@RequestParam String cycle);

    @GetExchange("/wishes/{id}")
    PlacedWish wish(@PathVariable String id);

    /**
     * @param verb such as {@code place}
     */
    @PostExchange("/wishes/{id}:{verb}")
    void withWish(@PathVariable String id, @PathVariable String verb, Change change);
}
