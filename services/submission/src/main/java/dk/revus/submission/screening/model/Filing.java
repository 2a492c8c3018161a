package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.screening.model.Candidate.Seen;
import dk.revus.submission.screening.model.Candidate.Unseen;
import dk.revus.submission.screening.model.FilingCommand.Assign;
import dk.revus.submission.screening.model.FilingCommand.CheckFormal;
import dk.revus.submission.screening.model.FilingCommand.Complete;
import dk.revus.submission.screening.model.FilingCommand.End;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.FilingCommand.Register;
import dk.revus.submission.screening.model.FilingCommand.Start;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.New;
import dk.revus.submission.screening.model.Screening.Received;
import dk.revus.submission.screening.model.Screening.Screened;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import dk.revus.submission.screening.model.ScreeningEvent.Assigned;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.Ended;
import dk.revus.submission.screening.model.ScreeningEvent.FormallyChecked;
import dk.revus.submission.screening.model.ScreeningEvent.Registered;
import dk.revus.submission.screening.model.ScreeningEvent.Started;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningRefusal.AssigneeDoesNotScreen;
import dk.revus.submission.screening.model.ScreeningRefusal.AssigneeIsPartial;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;

/** Decides about what is around the merits: taking in, filing, sharing out, finishing. */
final class Filing {

    private Filing() {}

    static Decision<ScreeningEvent, ScreeningRefusal> decide(
            FilingCommand command, Screening screening) {
        return switch (command) {
            case Follow(var version) -> follow(version, screening);
            case End(var reason) -> end(reason, screening);
            case Register(var dokId) -> register(dokId, screening);
            case Start(var act) -> start(act, screening);
            case Assign(var candidate, _) -> assign(candidate, screening);
            case CheckFormal check -> check(check, screening);
            case Complete(var act) -> complete(act, screening);
        };
    }

    /** A version that is on file already changes nothing, however often it is told. */
    private static Decision<ScreeningEvent, ScreeningRefusal> follow(
            SubmittedVersion version, Screening screening) {
        return switch (screening) {
            case New _, Screening.Ended _ -> accept(new VersionReceived(version));
            case Received(var file) -> newer(version, file);
            case UnderScreening(var file) -> newer(version, file);
            case AwaitingClarification(var file, _) -> newer(version, file);
            case Screened(var file) -> newer(version, file);
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> newer(
            SubmittedVersion version, ScreeningFile file) {
        return version.contentVersion() > file.contentVersion()
                ? accept(new VersionReceived(version))
                : accept();
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> end(
            String reason, Screening screening) {
        return switch (screening) {
            case New _, Screening.Ended _ -> accept();
            case Received _, UnderScreening _, AwaitingClarification _, Screened _ ->
                    accept(new Ended(reason));
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> register(
            String dokId, Screening screening) {
        var file = screening.file();
        if (file == null) {
            return refuse(new NotNow());
        }
        return dokId.equals(file.handling().dokId()) ? accept() : accept(new Registered(dokId));
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> start(Act act, Screening screening) {
        return switch (screening) {
            case Received _ -> accept(new Started(new Assignee(act.account(), act.function())));
            case New _, UnderScreening _, AwaitingClarification _, Screened _, Screening.Ended _ ->
                    refuse(new NotNow());
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> assign(
            Candidate candidate, Screening screening) {
        return switch (screening) {
            case Received(var file) -> assign(candidate, file);
            case UnderScreening(var file) -> assign(candidate, file);
            case AwaitingClarification(var file, _) -> assign(candidate, file);
            case New _, Screened _, Screening.Ended _ -> refuse(new NotNow());
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> assign(
            Candidate candidate, ScreeningFile file) {
        return switch (candidate) {
            case Seen seen when seen.organisations().contains(file.organisation()) ->
                    refuse(new AssigneeIsPartial(file.organisation()));
            case Seen seen when !seen.screens() -> refuse(new AssigneeDoesNotScreen());
            case Seen(var account, var function, _, _) ->
                    accept(new Assigned(new Assignee(account, function)));
            case Unseen(var account) -> accept(new Assigned(new Assignee(account, null)));
        };
    }

    /** Formal and merit are two things: a shortcoming here says nothing about the wishes. */
    private static Decision<ScreeningEvent, ScreeningRefusal> check(
            CheckFormal check, Screening screening) {
        if (!(screening instanceof UnderScreening)) {
            return refuse(new NotNow());
        }
        if (!check.ok() && check.note().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var act = check.act();
        return accept(
                new FormallyChecked(
                        new FormalCheck(check.ok(), check.note(), act.function(), act.at())));
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> complete(
            Act act, Screening screening) {
        if (!(screening instanceof UnderScreening(var file))) {
            return refuse(new NotNow());
        }
        return Decision.unless(
                ScreeningObstacles.notAllScreened(file),
                () -> accept(new Completed(act.function())));
    }
}
