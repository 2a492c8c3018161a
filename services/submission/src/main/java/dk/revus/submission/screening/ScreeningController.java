package dk.revus.submission.screening;

import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for looking: the work queue, and one response's screening. */
@RestController
@RequestMapping("/api/v1/screenings")
class ScreeningController {

    private final Screenings screenings;
    private final ScreeningViews views;
    private final ScreeningQueue queue;

    ScreeningController(Screenings screenings, ScreeningViews views, ScreeningQueue queue) {
        this.screenings = screenings;
        this.views = views;
        this.queue = queue;
    }

    /** The responses that are screened. */
    @GetMapping
    QueueView list(
            @RequestParam @Nullable String call,
            @RequestParam @Nullable String queue,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        return this.queue.of(actor, call, queue, after, limit);
    }

    /** The screening of one response. */
    @GetMapping("/{id}")
    ScreeningView show(@PathVariable String id, Actor actor) {
        return Replies.found(
                screenings.findFor(actor, id), screening -> views.show(screening, actor));
    }
}
