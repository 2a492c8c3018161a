package dk.revus.submission.call.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has been told of a call since it went out: who signed it, and each change with the
 * old and the new.
 */
public record Announcement(List<Signature> signatures, List<Amendment> amendments) {

    /** Of a call from before signatures were asked for. */
    static final Announcement UNSIGNED = new Announcement(List.of(), List.of());

    public Announcement {
        signatures = List.copyOf(signatures);
        amendments = List.copyOf(amendments);
    }

    static Announcement signedBy(@Nullable Signature first, @Nullable Signature second) {
        var signatures = new ArrayList<Signature>();
        for (var signature : new Signature[] {first, second}) {
            if (signature != null) {
                signatures.add(signature);
            }
        }
        return new Announcement(signatures, List.of());
    }

    /** A state that was kept before there were announcements has none. */
    static Announcement orUnsigned(@Nullable Announcement announcement) {
        return announcement == null ? UNSIGNED : announcement;
    }

    /** 1 as it went out, and one more with each amendment. */
    public int revision() {
        return amendments.size() + 1;
    }

    Announcement with(Amendment amendment) {
        var longer = new ArrayList<>(amendments);
        longer.add(amendment);
        return new Announcement(signatures, longer);
    }
}
