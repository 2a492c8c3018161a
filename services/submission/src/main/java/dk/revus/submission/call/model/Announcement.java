package dk.revus.submission.call.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has been told of a call since it went out: who signed it, and each change with the
 * old and the new.
 */
public record Announcement(List<Signature> signatures, List<Amendment> amendments) {

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

    /** 1 as it went out, and one more with each amendment. */
    public int revision() {
        return amendments.size() + 1;
    }

    /** The day of the meeting as the call went out; nothing when it never was another one. */
    public Optional<LocalDate> firstDayOfTheMeeting() {
        return amendments.stream()
                .flatMap(amendment -> amendment.changes().stream())
                .filter(change -> change.field().equals("meetingDate"))
                .findFirst()
                .map(change -> LocalDate.parse(change.before()));
    }

    /**
     * What the call said at a moment: what was changed afterwards is taken back. Of the letter's
     * text and of what else is not told by both sides as a whole, the present one is given.
     */
    CallContent asOf(Instant moment, CallContent now) {
        var then = now;
        for (var amendment : amendments.reversed()) {
            if (amendment.at().isAfter(moment)) {
                then = before(amendment, then);
            }
        }
        return then;
    }

    private static CallContent before(Amendment amendment, CallContent after) {
        var content = after;
        for (var change : amendment.changes()) {
            content = Rewording.back(change).of(content);
        }
        return content;
    }

    Announcement with(Amendment amendment) {
        var longer = new ArrayList<>(amendments);
        longer.add(amendment);
        return new Announcement(signatures, longer);
    }
}
