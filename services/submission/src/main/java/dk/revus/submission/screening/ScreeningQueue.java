package dk.revus.submission.screening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.submission.screening.QueueView.Line;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.ScreeningFile;
import dk.revus.submission.screening.model.ScreeningPermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the work on screenings, as far as the caller may read them. */
@Component
class ScreeningQueue {

    /** More answers than municipalities there are in the country do not come to one call. */
    private static final int ALL = 1000;

    private final Screenings screenings;
    private final ScreeningViews views;
    private final Candidates candidates;
    private final Clock clock;

    ScreeningQueue(
            Screenings screenings, ScreeningViews views, Candidates candidates, Clock clock) {
        this.screenings = screenings;
        this.views = views;
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * @throws ProblemException when the caller may read no screening at all
     */
    QueueView of(
            Actor actor,
            @Nullable String call,
            @Nullable String queue,
            @Nullable String after,
            @Nullable Integer limit) {
        var wanted = QueueName.of(queue);
        var scope = scope(actor, call);
        var filter = wanted == null ? scope : and(scope, wanted.filter(actor.person()));
        int shown = Page.limit(limit);
        var page =
                Page.of(
                        screenings.list(filter, after, shown + 1),
                        shown,
                        Stored::id,
                        screening -> line(screening, actor));
        return new QueueView(
                page.items(), page.next(), call == null ? null : progress(scope, actor));
    }

    private QueueView.ProgressView progress(Bson scope, Actor actor) {
        var progress = new Progress(actor.person(), candidates::functionOf);
        screenings
                .list(scope, null, ALL)
                .forEach(
                        screening ->
                                progress.count(screenings.stateName(screening), fileOf(screening)));
        return progress.shown(maySeeWork(actor));
    }

    private Bson scope(Actor actor, @Nullable String call) {
        var all = new ArrayList<Bson>(List.of(visibleTo(actor)));
        if (call != null) {
            all.add(eq("state.file.callId", call));
        }
        return and(all);
    }

    private Bson visibleTo(Actor actor) {
        var today = today();
        var refused = ScreeningPermissions.TABLE.admits(Permissions.READ, null, actor, today);
        if (refused.isEmpty()) {
            return new Document();
        }
        var own =
                actor.organisations(today).stream()
                        .filter(
                                o ->
                                        ScreeningPermissions.TABLE
                                                .admits(Permissions.READ, o, actor, today)
                                                .isEmpty())
                        .toList();
        if (own.isEmpty()) {
            throw new ProblemException(refused.get());
        }
        return in("state.file.organisation", own);
    }

    private boolean maySeeWork(Actor actor) {
        return ScreeningPermissions.TABLE.admits(Permissions.READ, null, actor, today()).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
    }

    private Line line(Stored<Screening> stored, Actor actor) {
        var file = fileOf(stored);
        var assignee = file.handling().assignee();
        boolean partial = views.actsFor(file.organisation(), actor);
        return new Line(
                stored.id(),
                file.callId(),
                file.organisation(),
                screenings.stateName(stored),
                stored.version(),
                file.contentVersion(),
                assignee == null || partial ? null : assignee.account(),
                assignee == null || partial ? null : candidates.functionOf(assignee),
                file.inForce().size(),
                file.inForce().size() - file.unassessed().size(),
                stored.state() instanceof AwaitingClarification(_, var request)
                        ? request.deadline().lastDay()
                        : null,
                stored.changedAt());
    }

    private static ScreeningFile fileOf(Stored<Screening> stored) {
        return Objects.requireNonNull(stored.state().file());
    }
}
