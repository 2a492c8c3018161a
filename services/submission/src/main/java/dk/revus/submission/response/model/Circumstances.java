package dk.revus.submission.response.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a version besides its content; carried on to the versions after it.
 *
 * @param late received after the deadline, on an admission or in a letter
 * @param onBehalf how it came, when the secretariat wrote it down; else null
 * @param resolution what became of its reservation; null while nothing did
 * @param withdrawnWishes that were part of it and are no longer wished
 */
public record Circumstances(
        boolean late,
        @Nullable OnBehalf onBehalf,
        @Nullable Resolution resolution,
        List<WithdrawnWish> withdrawnWishes) {

    public static final Circumstances USUAL = new Circumstances(false, null, null, List.of());

    /** How an answer came that was not written here. */
    public enum Channel {
        EMAIL,
        LETTER
    }

    /**
     * An answer that the secretariat wrote down.
     *
     * @param originalId the attachment that holds what was received
     * @param confirmed whether the municipality has said that it is its answer
     */
    public record OnBehalf(
            Channel channel, LocalDate receivedOn, String originalId, boolean confirmed) {}

    /**
     * The decision that settled a reservation.
     *
     * @param item on the agenda; "" when not said
     */
    public record Resolution(Outcome outcome, String body, LocalDate date, String item) {

        /** What the council said. */
        public enum Outcome {
            LIFTED,
            CHANGED,
            FAILED
        }
    }

    /** A wish that was taken back on its own. */
    public record WithdrawnWish(String wishId, String title, String reason, Instant at) {}

    public Circumstances {
        withdrawnWishes = List.copyOf(withdrawnWishes);
    }

    /** What is carried on from the version before. */
    static Circumstances carriedOn(@Nullable Submission before) {
        return before == null ? USUAL : before.circumstances();
    }

    /** A new answer of the municipality's own: it is late or not by itself, and it is theirs. */
    Circumstances sent(boolean afterTheDeadline) {
        return new Circumstances(afterTheDeadline, null, null, withdrawnWishes);
    }

    Circumstances registered(OnBehalf how, boolean afterTheDeadline) {
        return new Circumstances(afterTheDeadline, how, null, withdrawnWishes);
    }

    Circumstances confirmed() {
        return new Circumstances(
                late,
                Optional.ofNullable(onBehalf)
                        .map(o -> new OnBehalf(o.channel(), o.receivedOn(), o.originalId(), true))
                        .orElse(null),
                resolution,
                withdrawnWishes);
    }

    Circumstances resolved(Resolution how) {
        return new Circumstances(late, onBehalf, how, withdrawnWishes);
    }

    Circumstances without(WithdrawnWish wish) {
        return new Circumstances(
                late,
                onBehalf,
                resolution,
                Stream.concat(withdrawnWishes.stream(), Stream.of(wish)).toList());
    }
}
