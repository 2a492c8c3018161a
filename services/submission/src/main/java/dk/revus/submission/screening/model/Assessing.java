package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.Assessment.Reversal;
import dk.revus.submission.screening.model.AssessmentCommand.AssessWish;
import dk.revus.submission.screening.model.AssessmentCommand.RevertAssessment;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.New;
import dk.revus.submission.screening.model.Screening.Received;
import dk.revus.submission.screening.model.Screening.Screened;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import dk.revus.submission.screening.model.ScreeningEvent.AssessmentReverted;
import dk.revus.submission.screening.model.ScreeningEvent.WishAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.AlreadyAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingToRevert;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleAssessedTwice;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleNotInCall;
import dk.revus.submission.screening.model.ScreeningRefusal.PrinciplesMissing;
import dk.revus.submission.screening.model.ScreeningRefusal.ProcessingFinished;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.ResultContradicts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Decides how far a wish lives up to the principles, and takes back what was a mistake. */
final class Assessing {

    private final ScreeningTerms terms;

    Assessing(ScreeningTerms terms) {
        this.terms = terms;
    }

    Decision<ScreeningEvent, ScreeningRefusal> decide(
            AssessmentCommand command, Screening screening) {
        return switch (command) {
            case AssessWish assess -> assess(assess, screening);
            case RevertAssessment revert -> revert(revert, screening);
        };
    }

    private Decision<ScreeningEvent, ScreeningRefusal> assess(
            AssessWish command, Screening screening) {
        if (!(screening instanceof UnderScreening(var file))) {
            return refuse(new NotNow());
        }
        var wishId = command.wishId();
        Optional<ScreeningRefusal> objection =
                WishInForce.objection(wishId, file).or(() -> objection(command));
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        if (file.wish(wishId).flatMap(WishScreening::standing).isPresent()) {
            return refuse(new AlreadyAssessed(wishId));
        }
        return accept(
                new WishAssessed(
                        wishId,
                        new Assessment(
                                command.principles(),
                                command.result(),
                                command.reason(),
                                command.act().function(),
                                command.act().at(),
                                file.contentVersion(),
                                null)));
    }

    private Optional<ScreeningRefusal> objection(AssessWish command) {
        var seen = new HashSet<String>();
        for (var principle : command.principles()) {
            var id = principle.principleId();
            if (!terms.principles().contains(id)) {
                return Optional.of(new PrincipleNotInCall(id));
            }
            if (!seen.add(id)) {
                return Optional.of(new PrincipleAssessedTwice(id));
            }
        }
        var missing = terms.principles().stream().filter(id -> !seen.contains(id)).toList();
        if (!missing.isEmpty() && command.result() != ScreeningResult.OUT_OF_SCOPE) {
            return Optional.of(new PrinciplesMissing(missing));
        }
        var contradicting = contradicting(command);
        if (!contradicting.isEmpty()) {
            return Optional.of(new ResultContradicts(command.result(), contradicting));
        }
        boolean silent =
                command.reason().isBlank() && command.result() != ScreeningResult.MEETS_PRINCIPLES;
        return silent ? Optional.of(new ReasonRequired()) : Optional.empty();
    }

    /** Meeting the principles leaves none unmet; not meeting them leaves one that is not met. */
    private static List<String> contradicting(AssessWish command) {
        return switch (command.result()) {
            case MEETS_PRINCIPLES ->
                    command.principles().stream()
                            .filter(p -> p.degree() == Degree.NOT)
                            .map(PrincipleAssessment::principleId)
                            .toList();
            case DOES_NOT_MEET ->
                    command.principles().stream().allMatch(p -> p.degree() == Degree.FULLY)
                            ? command.principles().stream()
                                    .map(PrincipleAssessment::principleId)
                                    .toList()
                            : List.of();
            case PARTLY, OUT_OF_SCOPE -> List.of();
        };
    }

    private Decision<ScreeningEvent, ScreeningRefusal> revert(
            RevertAssessment command, Screening screening) {
        return switch (screening) {
            case UnderScreening(var file) -> revert(command, file);
            case Screened(var file) -> revert(command, file);
            case New _, Received _, AwaitingClarification _, Screening.Ended _ ->
                    refuse(new NotNow());
        };
    }

    private Decision<ScreeningEvent, ScreeningRefusal> revert(
            RevertAssessment command, ScreeningFile file) {
        var wishId = command.wishId();
        if (terms.processed()) {
            return refuse(new ProcessingFinished());
        }
        var objection = WishInForce.objection(wishId, file);
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        if (file.wish(wishId).flatMap(WishScreening::standing).isEmpty()) {
            return refuse(new NothingToRevert(wishId));
        }
        var act = command.act();
        return command.reason().isBlank()
                ? refuse(new ReasonRequired())
                : accept(
                        new AssessmentReverted(
                                wishId, new Reversal(command.reason(), act.function(), act.at())));
    }
}
