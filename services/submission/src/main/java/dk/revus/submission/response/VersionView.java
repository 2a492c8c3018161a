package dk.revus.submission.response;

import dk.revus.submission.response.Versions.Version;
import dk.revus.submission.response.model.content.FieldChange;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A version as it is shown.
 *
 * @param cause what made it
 * @param standing whether it counts
 */
record VersionView(Versions.Cause cause, Versions.Standing standing, SubmittedView submitted) {

    /**
     * @param names of then, by code
     */
    static VersionView of(Version version, boolean rankingWithheld, Map<String, String> names) {
        return new VersionView(
                version.cause(),
                version.standing(),
                SubmittedView.of(version.submission(), rankingWithheld, names));
    }

    /** In a list: enough to choose by. */
    record Line(
            int contentVersion,
            Versions.Cause cause,
            Versions.Standing standing,
            String receiptNo,
            Instant submittedAt,
            String snapshotHash,
            String by,
            boolean late,
            int wishes) {

        static Line of(Version version) {
            var sent = version.submission();
            return new Line(
                    sent.contentVersion(),
                    version.cause(),
                    version.standing(),
                    sent.receiptNo(),
                    sent.submittedAt(),
                    sent.snapshotHash(),
                    sent.by(),
                    sent.circumstances().late(),
                    sent.content().wishes().size());
        }
    }

    /** What differs between two versions. */
    record Diff(int from, int to, List<FieldChange> changes) {

        static Diff between(Version from, Version to, UnaryOperator<ResponseContent> shown) {
            return new Diff(
                    from.submission().contentVersion(),
                    to.submission().contentVersion(),
                    FieldChange.between(
                            shown.apply(from.submission().content()),
                            shown.apply(to.submission().content())));
        }
    }
}
