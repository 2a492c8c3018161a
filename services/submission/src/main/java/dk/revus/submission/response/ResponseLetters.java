package dk.revus.submission.response;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.response.model.ContinuityLink;
import dk.revus.submission.response.model.PrincipleAnswer;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvent.DraftSaved;
import dk.revus.submission.response.model.ResponseEvent.EarlierVersionStood;
import dk.revus.submission.response.model.ResponseEvent.Invited;
import dk.revus.submission.response.model.ResponseEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseEvent.NoWishesDeclared;
import dk.revus.submission.response.model.ResponseEvent.Reopened;
import dk.revus.submission.response.model.ResponseEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.ResponseEvent.Started;
import dk.revus.submission.response.model.ResponseEvent.WishesSubmitted;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.ThemeBase;
import dk.revus.submission.response.model.ThemeRank;
import dk.revus.submission.response.model.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a response: {@code revus.response.events}. Of a draft only that there is one;
 * what was sent and counts is told in full each time, so that a reader needs only the latest
 * letter.
 */
final class ResponseLetters {

    static final String TOPIC = "revus.response.events";
    private static final String SECRETARIAT = "KKR";

    private final Function<String, String> cycleOfCall;

    ResponseLetters(Function<String, String> cycleOfCall) {
        this.cycleOfCall = cycleOfCall;
    }

    /** A response as its parties see it, first version. */
    record ResponseV1(
            String responseId,
            String callId,
            String cycleId,
            String organisation,
            String state,
            @Nullable Integer contentVersion,
            @Nullable String receiptNo,
            @Nullable String snapshotHash,
            @Nullable Instant submittedAt,
            List<ThemeRank> themeRanks,
            List<WishV1> wishes,
            @Nullable String reason) {}

    record WishV1(
            String wishId,
            int rank,
            String title,
            String problem,
            String wantedEffort,
            ThemeBase themeBase,
            List<PrincipleAnswer> principleAnswers,
            List<ContinuityLink> continuity) {

        static WishV1 of(Wish wish) {
            return new WishV1(
                    wish.id(),
                    wish.rank(),
                    wish.title(),
                    wish.problem(),
                    wish.wantedEffort(),
                    wish.themeBase(),
                    wish.principleAnswers(),
                    wish.continuity());
        }
    }

    List<Letter> of(Stored<Response> stored, ResponseEvent event) {
        return switch (event) {
            case Invited _, DraftSaved _ -> List.of();
            case Started _ -> tell("response.started", stored, "DRAFT", null);
            case WishesSubmitted _ -> tell("response.submitted", stored, "SUBMITTED", null);
            case NoWishesDeclared(var submission) ->
                    tell("response.no-wishes-declared", stored, "NO_WISHES", submission.note());
            case Reopened _ -> tell("response.reopened", stored, "DRAFT", null);
            case ResponseWithdrawn(var reason) ->
                    tell("response.withdrawn", stored, "WITHDRAWN", reason);
            case LeftUnsubmitted _ -> tell("response.not-submitted", stored, "NOT_SUBMITTED", null);
            case EarlierVersionStood _ -> toldBefore(stored);
        };
    }

    private List<Letter> toldBefore(Stored<Response> stored) {
        return stored.state() instanceof Response.NoWishes(var submission)
                ? tell("response.no-wishes-declared", stored, "NO_WISHES", submission.note())
                : tell("response.submitted", stored, "SUBMITTED", null);
    }

    private List<Letter> tell(
            String type, Stored<Response> stored, String state, @Nullable String reason) {
        var id = Responses.idOf(stored.id());
        var data = data(id, stored.state().valid(), state, reason);
        return List.of(
                Letter.toParties(
                        TOPIC, type, data.cycleId(), Set.of(id.municipality(), SECRETARIAT), data));
    }

    private ResponseV1 data(
            ResponseId id, @Nullable Submission valid, String state, @Nullable String reason) {
        return new ResponseV1(
                id.value(),
                id.callId(),
                cycleOfCall.apply(id.callId()),
                id.municipality(),
                state,
                valid == null ? null : valid.contentVersion(),
                valid == null ? null : valid.receiptNo(),
                valid == null ? null : valid.snapshotHash(),
                valid == null ? null : valid.submittedAt(),
                valid == null ? List.of() : valid.content().themeRanks(),
                valid == null
                        ? List.of()
                        : valid.content().wishes().stream().map(WishV1::of).toList(),
                reason);
    }
}
