package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.VersionEvent;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every version of a response that ever counted, read off the journal. */
@Component
public class Versions {

    private final Responses responses;

    Versions(Responses responses) {
        this.responses = responses;
    }

    /** What made a version. */
    public enum Cause {
        SUBMITTED,
        NO_WISHES_DECLARED,
        REGISTERED_ON_BEHALF,
        CONFIRMED_ON_BEHALF,
        CHANGED_AFTER_RESERVATION,
        WISH_WITHDRAWN,
        CLARIFIED;

        private static Cause of(VersionEvent event) {
            return switch (event) {
                case VersionEvent.WishesSubmitted _ -> SUBMITTED;
                case VersionEvent.NoWishesDeclared _ -> NO_WISHES_DECLARED;
                case VersionEvent.AnswerRegistered _ -> REGISTERED_ON_BEHALF;
                case VersionEvent.AnswerConfirmed _ -> CONFIRMED_ON_BEHALF;
                case VersionEvent.ReservationResolved _ -> CHANGED_AFTER_RESERVATION;
                case VersionEvent.WishWithdrawn _ -> WISH_WITHDRAWN;
                case VersionEvent.Clarified _ -> CLARIFIED;
            };
        }
    }

    /** Whether a version counts. */
    public enum Standing {
        VALID,
        REPLACED,
        WITHDRAWN
    }

    /**
     * A version with what became of it.
     *
     * @param submission as it is known now: its reservation may have been lifted since
     */
    public record Version(Submission submission, Cause cause, Standing standing) {}

    /** In the order of their numbers. */
    public List<Version> of(Stored<Response> stored) {
        var id = Responses.idOf(stored.id());
        var found = new TreeMap<Integer, Version>();
        for (var commit : responses.versionsOf(id)) {
            for (var event : commit.events()) {
                if (event instanceof VersionEvent version) {
                    var submission = version.submission();
                    found.merge(
                            submission.contentVersion(),
                            new Version(
                                    submission,
                                    Cause.of(version),
                                    standing(submission, stored.state())),
                            (first, later) ->
                                    new Version(
                                            later.submission(), first.cause(), later.standing()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Standing standing(Submission submission, Response now) {
        if (now instanceof Response.Withdrawn) {
            return Standing.WITHDRAWN;
        }
        var valid = now.valid();
        return valid != null && valid.contentVersion() == submission.contentVersion()
                ? Standing.VALID
                : Standing.REPLACED;
    }

    /**
     * @param number as {@link Submission#contentVersion}
     */
    public Optional<Version> of(Stored<Response> stored, int number) {
        return of(stored).stream()
                .filter(version -> version.submission().contentVersion() == number)
                .findFirst();
    }

    /** The same by the response's id, for who may see it already. */
    public Optional<Version> of(ResponseId id, int number) {
        return responses.find(id).flatMap(stored -> of(stored, number));
    }
}
