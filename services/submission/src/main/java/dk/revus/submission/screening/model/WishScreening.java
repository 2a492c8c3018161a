package dk.revus.submission.screening.model;

import dk.revus.submission.screening.model.Assessment.Reversal;
import dk.revus.submission.screening.model.Editorial.EditorialAnswer;
import dk.revus.submission.screening.model.SubmittedVersion.SubmittedWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The screening of one wish.
 *
 * @param changedIn the version of the response in which its text last changed
 * @param withdrawn whether the version that counts has it no longer
 * @param assessments all that were ever made, the latest last
 */
public record WishScreening(
        SubmittedWish wish,
        int changedIn,
        boolean withdrawn,
        List<Assessment> assessments,
        @Nullable Editorial editorial) {

    public WishScreening {
        assessments = List.copyOf(assessments);
    }

    static WishScreening begun(SubmittedWish wish, int version) {
        return new WishScreening(wish, version, false, List.of(), null);
    }

    /** What holds now: not taken back, and made on the text as it stands. */
    public Optional<Assessment> standing() {
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(assessments.getLast())
                        .filter(last -> last.reversal() == null && last.onVersion() >= changedIn);
    }

    WishScreening following(SubmittedWish next, int version) {
        boolean same = next.fingerprint().equals(wish.fingerprint());
        return new WishScreening(next, same ? changedIn : version, false, assessments, editorial);
    }

    WishScreening gone() {
        return new WishScreening(wish, changedIn, true, assessments, editorial);
    }

    WishScreening assessed(Assessment made) {
        var all = new ArrayList<>(assessments);
        all.add(made);
        return new WishScreening(wish, changedIn, withdrawn, all, editorial);
    }

    WishScreening takenBack(Reversal back) {
        var all = new ArrayList<>(assessments);
        all.set(all.size() - 1, all.getLast().taken(back));
        return new WishScreening(wish, changedIn, withdrawn, all, editorial);
    }

    WishScreening written(Editorial text) {
        return new WishScreening(wish, changedIn, withdrawn, assessments, text);
    }

    WishScreening answered(EditorialAnswer answer) {
        return written(Objects.requireNonNull(editorial).answered(answer));
    }
}
