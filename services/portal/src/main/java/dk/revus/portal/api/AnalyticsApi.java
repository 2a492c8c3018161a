package dk.revus.portal.api;

import dk.revus.portal.api.model.Board;
import dk.revus.portal.api.model.Figures;
import dk.revus.portal.api.model.Outcome;
import dk.revus.portal.api.model.TaskList;
import dk.revus.portal.api.model.Trace;
import dk.revus.portal.api.model.TraceInShort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The board, the figures, the trace of a wish, and what waits for the reader. */
@HttpExchange
public interface AnalyticsApi {

    /**
     * @param call one of the cycle's; null: the one that asks most municipalities
     */
    @GetExchange("/cycles/{cycle}/board")
    Board board(@PathVariable String cycle, @RequestParam(required = false) @Nullable String call);

    /**
     * @param call one of the cycle's; null: the one that asks most municipalities
     */
    @GetExchange("/cycles/{cycle}/figures")
    Figures figures(
            @PathVariable String cycle, @RequestParam(required = false) @Nullable String call);

    /** What everybody was told became of the wishes of a cycle. */
    @GetExchange("/cycles/{cycle}/outcomes")
    List<Outcome> outcomes(@PathVariable String cycle);

    /** What waits for the reader. */
    @GetExchange("/me/tasks")
    TaskList tasks();

    /**
     * How far each of these wishes has come, as far as the reader may know.
     *
     * @param wishes fifty at most
     */
    @GetExchange("/traces")
    List<TraceInShort> traces(@RequestParam List<String> wishes);

    @GetExchange("/wishes/{wish}/trace")
    Trace trace(@PathVariable String wish);
}
