package dk.revus.submission.call.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a call says.
 *
 * @param opensAt from when answers are taken
 * @param meetingDate when the answers are discussed together
 * @param maxWishes the focus budget: how many ranked wishes one municipality may send
 * @param principles that wishes are to live up to
 * @param themes proposals that may be prioritised among
 * @param invited three-digit municipality codes
 * @param attachmentIds what goes with the letter, uploaded by the secretariat
 */
public record CallContent(
        String cycleId,
        String title,
        CallLetter letter,
        Instant opensAt,
        Deadline deadline,
        LocalDate meetingDate,
        int maxWishes,
        List<Reference> principles,
        List<Reference> themes,
        List<String> invited,
        List<String> attachmentIds) {

    public CallContent {
        principles = List.copyOf(principles);
        themes = List.copyOf(themes);
        invited = List.copyOf(invited);
        attachmentIds = List.copyOf(attachmentIds);
    }
}
