package dk.revus.analytics.feed;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.feed.LogReader.CursorAhead;
import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.FeedReader;
import dk.revus.analytics.feed.model.Selection;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.web.FieldErrors;
import dk.revus.kit.web.Page;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The event feed: NDJSON, one CloudEvent a line, each with the cursor to go on from. */
@RestController
class FeedController {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private final EventFeed feed;
    private final ReadGuard guard;

    FeedController(EventFeed feed, ReadGuard guard) {
        this.feed = feed;
        this.guard = guard;
    }

    /**
     * What has happened, as CloudEvents, one to a line. Each carries the cursor to go on from; the
     * header Link says the same for the whole page.
     */
    @GetMapping(path = "/api/v1/events", produces = "application/x-ndjson")
    ResponseEntity<byte[]> events(
            Actor actor,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Set<String> types,
            @RequestParam @Nullable Integer limit) {
        var selection = new Selection(types == null ? Set.of() : types, reader(actor));
        refuseUnknown(selection);
        var size = Page.limit(limit, DEFAULT_LIMIT, MAX_LIMIT);
        var page = read(selection, from(after, selection), size);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, link(page.next(), selection, size))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.lines());
    }

    /** Whoever misspells a type would wait for ever for what never comes. */
    private static void refuseUnknown(Selection selection) {
        var unknown = selection.unknownTypes();
        if (!unknown.isEmpty()) {
            throw FieldErrors.refuse(
                    "types",
                    "There is no %s. The types are: %s."
                            .formatted(
                                    String.join(", ", unknown),
                                    String.join(", ", Selection.knownTypes())));
        }
    }

    /** Nothing is passed over in silence: a cursor goes on only for what it was given out for. */
    private static Cursor from(@Nullable String after, Selection selection) {
        var mark = selection.mark();
        if (after == null) {
            return Cursor.start(mark);
        }
        var cursor = Cursor.read(after).orElseThrow(FeedController::noCursor);
        var differences = mark.differencesFrom(cursor.read());
        if (!differences.isEmpty()) {
            throw selectionChanged(cursor.onwardWith(mark), differences);
        }
        return cursor;
    }

    private EventFeed.FeedPage read(Selection selection, Cursor from, int limit) {
        try {
            return feed.read(selection, from, limit);
        } catch (CursorAhead e) {
            throw noCursor();
        } catch (KafkaException | CallNotPermittedException | BulkheadFullException e) {
            throw new ProblemException(
                    Problem.of(
                                    503,
                                    "service-unavailable",
                                    "The events cannot be read just now. Ask again with the same"
                                            + " cursor; nothing is missed.")
                            .with("retryAfterSeconds", 2));
        }
    }

    private FeedReader reader(Actor actor) {
        var day = guard.today();
        var roles =
                actor.mandates().stream()
                        .filter(mandate -> mandate.holdsOn(day))
                        .map(Mandate::role)
                        .collect(Collectors.toSet());
        return new FeedReader(actor.organisations(day), roles);
    }

    private static String link(Cursor next, Selection selection, int limit) {
        var address =
                UriComponentsBuilder.fromPath("/api/v1/events")
                        .queryParam("after", next.written())
                        .queryParam("limit", limit);
        if (!selection.types().isEmpty()) {
            address.queryParam("types", String.join(",", new TreeSet<>(selection.types())));
        }
        return "<" + address.encode().toUriString() + ">; rel=\"next\"";
    }

    private static ProblemException selectionChanged(Cursor onward, List<String> differences) {
        return new ProblemException(
                Problem.of(
                                409,
                                "feed-selection-changed",
                                "This cursor was given out for other types, or to somebody who saw"
                                        + " other events: going on would pass over events without"
                                        + " a word. Leave 'after' out to read from the start, or"
                                        + " give 'continueWith' as 'after' to go on from here.")
                        .with("changed", differences)
                        .with("continueWith", onward.written()));
    }

    private static ProblemException noCursor() {
        return FieldErrors.refuse(
                "after",
                "Give 'after' exactly as 'cursor' was given to you, or leave it out to start"
                        + " over.");
    }
}
