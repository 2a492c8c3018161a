package dk.revus.submission.screening.model;

import java.util.List;

/**
 * The version of a response that counts, as far as a screening must know it.
 *
 * @param contentVersion 1 for the first that was sent
 */
public record SubmittedVersion(
        String callId, String organisation, int contentVersion, List<SubmittedWish> wishes) {

    public SubmittedVersion {
        wishes = List.copyOf(wishes);
    }

    /**
     * @param fingerprint tells whether anything but the rank was changed
     */
    public record SubmittedWish(String wishId, int rank, String title, String fingerprint) {}
}
