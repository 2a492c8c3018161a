package dk.revus.submission.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.response.model.Circumstances;
import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.Circumstances.Resolution;
import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.SignOff;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.content.AnswerFields;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response as its parties see it, first version.
 *
 * @param themeRanks empty too while the ranking is withheld
 * @param wishes each by the names of {@link AnswerFields}
 * @param noWishes whether what counts says that there are none
 * @param lateUntil the last day of a late admission
 * @param lateUntilBefore the last day that was told before and was wrong; only where that is told
 * @param waitsFor whose word a draft waits for; null: whoever may give it, or it does not wait
 * @param rankingWithheld whether the themes may have been ranked and it is not told yet
 */
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
        List<Map<String, @Nullable Object>> wishes,
        @Nullable String reason,
        boolean noWishes,
        boolean late,
        @Nullable LocalDecision localDecision,
        @Nullable Reservation reservation,
        @Nullable Resolution reservationResolved,
        @Nullable OnBehalfV1 onBehalf,
        List<WithdrawnWish> withdrawnWishes,
        @Nullable LocalDate lateUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lateUntilBefore,
        SignOff.@Nullable To waitsFor,
        boolean rankingWithheld) {

    /** How it came, when the secretariat wrote it down. */
    record OnBehalfV1(Channel channel, LocalDate receivedOn, boolean confirmed) {

        static @Nullable OnBehalfV1 of(@Nullable OnBehalf how) {
            return how == null
                    ? null
                    : new OnBehalfV1(how.channel(), how.receivedOn(), how.confirmed());
        }
    }

    /**
     * @param rankingTold whether the call has closed
     */
    static ResponseV1 of(
            Stored<Response> stored,
            String cycleId,
            @Nullable String reason,
            @Nullable LocalDate lateUntilBefore,
            boolean rankingTold) {
        var id = Responses.idOf(stored.id());
        var state = stored.state();
        var valid = state.valid();
        var content = valid == null ? ResponseContent.EMPTY : valid.content();
        var circumstances = circumstancesOf(state);
        return new ResponseV1(
                id.value(),
                id.callId(),
                cycleId,
                id.municipality(),
                ResponseAggregate.nameOf(state),
                valid == null ? null : valid.contentVersion(),
                valid == null ? null : valid.receiptNo(),
                valid == null ? null : valid.snapshotHash(),
                valid == null ? null : valid.submittedAt(),
                rankingTold ? content.themeRanks() : List.of(),
                content.wishes().stream().map(ResponseV1::wish).toList(),
                reason,
                valid != null && valid.kind() == Submission.Kind.NO_WISHES,
                circumstances.late(),
                content.localDecision(),
                content.reservation(),
                circumstances.resolution(),
                OnBehalfV1.of(circumstances.onBehalf()),
                circumstances.withdrawnWishes(),
                state.desk().lateUntil(),
                lateUntilBefore,
                state instanceof Response.AwaitingSignOff waiting ? waiting.signOff().to() : null,
                valid != null && !rankingTold);
    }

    private static Map<String, @Nullable Object> wish(Wish wish) {
        var told = AnswerFields.WISH.said(wish);
        told.put("wishId", wish.id());
        told.put(
                "principleAnswers",
                wish.principleAnswers().stream().map(ResponseV1::principleAnswer).toList());
        return told;
    }

    private static Map<String, @Nullable Object> principleAnswer(PrincipleAnswer answer) {
        var told = AnswerFields.PRINCIPLE_ANSWER.said(answer);
        told.put("principleId", answer.principleId());
        return told;
    }

    /** Of what was taken back it is still told how: a reservation that failed. */
    private static Circumstances circumstancesOf(Response state) {
        var valid = state.valid();
        if (valid != null) {
            return valid.circumstances();
        }
        return state instanceof Response.Withdrawn withdrawn
                ? withdrawn.withdrawn().circumstances()
                : Circumstances.USUAL;
    }
}
