package dk.revus.submission.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version that counts or counted.
 *
 * @param by the function that sent it
 * @param note why there are no wishes, where that was said
 * @param late received after the deadline
 * @param onBehalf how it came, when the secretariat wrote it down
 * @param rankingWithheld whether how the themes are ranked is left out of the content: the call has
 *     not closed, and this is another's answer
 * @param municipalityName what the municipality was called when it was sent; on the receipt alone
 * @param municipalityNames what it and those that its wishes are about were called then, by code
 * @param reservationResolved what became of its reservation; null while nothing did
 */
record SubmittedView(
        int contentVersion,
        String receiptNo,
        Instant submittedAt,
        String snapshotHash,
        String by,
        boolean noWishes,
        @Nullable String note,
        boolean late,
        @Nullable OnBehalfView onBehalf,
        @Nullable ResolutionView reservationResolved,
        List<WithdrawnWish> withdrawnWishes,
        boolean rankingWithheld,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String municipalityName,
        Map<String, String> municipalityNames,
        ContentView content) {

    /** How it came, and whether the municipality has said that it is its answer. */
    record OnBehalfView(
            Channel channel, LocalDate receivedOn, String originalId, boolean confirmed) {

        static @Nullable OnBehalfView of(@Nullable OnBehalf how) {
            return how == null
                    ? null
                    : new OnBehalfView(
                            how.channel(), how.receivedOn(), how.originalId(), how.confirmed());
        }
    }

    /**
     * @param names of then, by code
     */
    static SubmittedView of(Submission sent, boolean rankingWithheld, Map<String, String> names) {
        return of(sent, rankingWithheld, names, null);
    }

    /** The proof that it was received, which says what it said when it was given. */
    static SubmittedView receipt(
            Submission sent,
            boolean rankingWithheld,
            Map<String, String> names,
            @Nullable String municipalityName) {
        return of(sent, rankingWithheld, names, municipalityName);
    }

    private static SubmittedView of(
            Submission sent,
            boolean rankingWithheld,
            Map<String, String> names,
            @Nullable String municipalityName) {
        var content = sent.content();
        var circumstances = sent.circumstances();
        return new SubmittedView(
                sent.contentVersion(),
                sent.receiptNo(),
                sent.submittedAt(),
                sent.snapshotHash(),
                sent.by(),
                sent.kind() == Submission.Kind.NO_WISHES,
                sent.note(),
                circumstances.late(),
                OnBehalfView.of(circumstances.onBehalf()),
                ResolutionView.of(circumstances.resolution()),
                circumstances.withdrawnWishes(),
                rankingWithheld,
                municipalityName,
                names,
                ContentView.of(rankingWithheld ? content.withoutRanking() : content));
    }
}
