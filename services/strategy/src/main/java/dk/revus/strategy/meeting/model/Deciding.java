package dk.revus.strategy.meeting.model;

import static dk.revus.kit.decision.Decision.accept;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.strategy.meeting.model.Meeting.Held;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectDecision;
import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionCorrected;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyCorrected;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyDecided;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingChanged;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingDecidedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingToDecide;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeMovedOn;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeNotShortlisted;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownDecision;
import dk.revus.strategy.meeting.model.MeetingRefusal.WithoutReason;
import dk.revus.strategy.meeting.model.ThemeDecision.Correction;
import dk.revus.strategy.theme.model.Theme;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a meeting decides on a theme, and what is put right of it before the minutes are approved. A
 * decision is never overwritten: its correction is a decision of its own that names it.
 */
final class Deciding {

    private Deciding() {}

    /** No theme of the cycle waits for this meeting, whichever one is named. */
    static Optional<MeetingRefusal> nothingToDecide(Held meeting, MeetingTerms terms) {
        var waits =
                terms.themes().ofCycle(meeting.plan().cycleId()).stream()
                        .filter(Theme::isUpForDecision)
                        .anyMatch(theme -> objection(theme.themeId(), meeting, terms).isEmpty());
        return waits ? Optional.empty() : Optional.of(new NothingToDecide());
    }

    static Optional<MeetingRefusal> nothingToCorrect(Held meeting) {
        return meeting.decisions().isEmpty()
                ? Optional.of(new NothingDecidedYet())
                : Optional.empty();
    }

    static Decision<MeetingEvent, MeetingRefusal> record(
            RecordDecision command, Held meeting, MeetingTerms terms) {
        return Decision.unless(
                Because.both(
                        objection(command.themeId(), meeting, terms),
                        silence(command.reason().isBlank(), false),
                        WithoutReason::new),
                () ->
                        accept(
                                new DecisionRecorded(
                                        new ThemeDecision(
                                                nextId(meeting),
                                                command.type(),
                                                command.themeId(),
                                                command.text(),
                                                command.reason(),
                                                command.at(),
                                                null))));
    }

    private static Optional<MeetingRefusal> objection(
            String themeId, Held meeting, MeetingTerms terms) {
        for (var earlier : meeting.decisions()) {
            if (earlier.themeId().equals(themeId)) {
                return Optional.of(new AlreadyDecided(themeId, inForce(earlier, meeting)));
            }
        }
        var theme =
                terms.themes()
                        .find(themeId)
                        .filter(found -> found.cycleId().equals(meeting.plan().cycleId()));
        return theme.map(Theme::isUpForDecision).orElse(false)
                ? Optional.empty()
                : Optional.of(
                        new ThemeNotShortlisted(themeId, theme.map(Theme::state).orElse(null)));
    }

    static Decision<MeetingEvent, MeetingRefusal> correct(
            CorrectDecision command, Held meeting, MeetingTerms terms) {
        var silence = silence(command.reason().isBlank(), command.because().isBlank());
        var wrong =
                meeting.decisions().stream()
                        .filter(decision -> decision.decisionId().equals(command.decisionId()))
                        .findFirst();
        Optional<MeetingRefusal> objection =
                wrong.isEmpty()
                        ? Optional.of(new UnknownDecision(command.decisionId()))
                        : objection(command, wrong.get(), meeting, terms);
        return Decision.unless(
                Because.both(objection, silence, WithoutReason::new),
                () -> accept(corrected(command, wrong.orElseThrow(), meeting)));
    }

    /** What is said nowhere: why it was decided so, or why that is put right. */
    private static Optional<ReasonRequired> silence(boolean reason, boolean because) {
        var fields =
                Stream.of(reason ? "reason" : "", because ? "because" : "")
                        .filter(field -> !field.isEmpty())
                        .toArray(String[]::new);
        return fields.length == 0 ? Optional.empty() : Optional.of(ReasonRequired.in(fields));
    }

    private static Optional<MeetingRefusal> objection(
            CorrectDecision command, ThemeDecision wrong, Held meeting, MeetingTerms terms) {
        var corrected = wrong.correctedBy(meeting.decisions());
        if (corrected.isPresent()) {
            return Optional.of(
                    new AlreadyCorrected(wrong.decisionId(), corrected.get().decisionId()));
        }
        if (wrong.says(command.type(), command.text(), command.reason())) {
            return Optional.of(new NothingChanged());
        }
        return terms.themes()
                .find(wrong.themeId())
                .filter(theme -> command.type() != wrong.type() && theme.isBuiltOn())
                .map(theme -> new ThemeMovedOn(wrong.themeId(), theme.state()));
    }

    private static DecisionCorrected corrected(
            CorrectDecision command, ThemeDecision wrong, Held meeting) {
        return new DecisionCorrected(
                new ThemeDecision(
                        nextId(meeting),
                        command.type(),
                        wrong.themeId(),
                        command.text(),
                        command.reason(),
                        command.at(),
                        new Correction(wrong.decisionId(), command.because().strip())));
    }

    private static String inForce(ThemeDecision decision, Held meeting) {
        return decision.correctedBy(meeting.decisions())
                .map(later -> inForce(later, meeting))
                .orElse(decision.decisionId());
    }

    private static String nextId(Held meeting) {
        return meeting.plan().decisionId(meeting.decisions().size() + 1);
    }
}
