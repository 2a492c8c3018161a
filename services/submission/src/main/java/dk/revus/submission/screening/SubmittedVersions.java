package dk.revus.submission.screening;

import dk.revus.kit.text.Json;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.content.Wish;
import dk.revus.submission.screening.model.SubmittedVersion;
import dk.revus.submission.screening.model.SubmittedVersion.SubmittedWish;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a screening must know of what was sent. */
final class SubmittedVersions {

    private SubmittedVersions() {}

    /**
     * @return null for an answer without wishes to look at: "ingen ønsker", or none that counts
     */
    static @Nullable SubmittedVersion toScreen(ResponseId id, @Nullable Submission valid) {
        return valid == null || valid.kind() == Submission.Kind.NO_WISHES ? null : of(id, valid);
    }

    static SubmittedVersion of(ResponseId id, Submission sent) {
        return new SubmittedVersion(
                id.callId(),
                id.municipality(),
                sent.contentVersion(),
                sent.content().wishes().stream()
                        .sorted(Comparator.comparingInt(Wish::rank))
                        .map(
                                wish ->
                                        new SubmittedWish(
                                                wish.id(),
                                                wish.rank(),
                                                wish.title(),
                                                fingerprint(wish)))
                        .toList());
    }

    /** Of all but the rank, which moves when another wish is taken back. */
    private static String fingerprint(Wish wish) {
        var text = Json.toMap(wish);
        text.remove("rank");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Json.MAPPER.writeValueAsBytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
