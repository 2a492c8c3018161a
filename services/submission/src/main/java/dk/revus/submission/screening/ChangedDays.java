package dk.revus.submission.screening;

import dk.revus.kit.journal.PastCommit;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.screening.ScreeningView.DayChange;
import dk.revus.submission.screening.ScreeningView.DayChange.Kind;
import dk.revus.submission.screening.model.ClarificationRequest;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationEvent;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationLapsed;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationWithdrawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Each other day that a municipality was told to answer by, and why. A screening itself knows only
 * the day that holds, so this is read from the journal, for what was asked long ago too.
 */
final class ChangedDays {

    static final ChangedDays NONE = new ChangedDays();

    private final Map<Integer, List<DayChange>> changes = new HashMap<>();
    private @Nullable ClarificationRequest asked;

    private ChangedDays() {}

    /**
     * @param history oldest first
     */
    static ChangedDays in(List<PastCommit<ScreeningEvent>> history) {
        var days = new ChangedDays();
        for (var commit : history) {
            for (var event : commit.events()) {
                if (event instanceof ClarificationEvent clarification) {
                    days.follow(clarification, commit);
                }
            }
        }
        return days;
    }

    /**
     * @param number of the clarification
     */
    List<DayChange> of(int number) {
        return List.copyOf(changes.getOrDefault(number, List.of()));
    }

    private void follow(ClarificationEvent event, PastCommit<ScreeningEvent> commit) {
        switch (event) {
            case ClarificationRequested(var request) -> asked = request;
            case ClarificationExtended(_, var day, var reason, var by) ->
                    changed(Kind.EXTENDED, day, List.of(), reason, by, commit);
            case ClarificationCorrected(_, var day, var questions, var reason, var by) -> {
                var before = questions == null ? List.<String>of() : questions.before();
                changed(Kind.CORRECTED, day, before, reason, by, commit);
            }
            case ClarificationWithdrawn(var reason, var by) ->
                    changed(Kind.WITHDRAWN, null, List.of(), reason, by, commit);
            case ClarificationAnswered _, ClarificationLapsed _ -> asked = null;
        }
    }

    private void changed(
            Kind kind,
            @Nullable Deadline day,
            List<String> questionsBefore,
            String reason,
            String by,
            PastCommit<ScreeningEvent> commit) {
        var before = Objects.requireNonNull(asked);
        changes.computeIfAbsent(before.number(), _ -> new ArrayList<>())
                .add(
                        new DayChange(
                                kind,
                                before.deadline().lastDay(),
                                day == null ? null : day.lastDay(),
                                questionsBefore,
                                reason,
                                by,
                                commit.at()));
        asked = day == null ? null : before.until(day);
    }
}
