package dk.revus.strategy.meeting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a meeting stays as it is. */
public sealed interface MeetingRefusal {

    record UnknownCycle(String cycleId) implements MeetingRefusal {}

    record AlreadyPlanned() implements MeetingRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements MeetingRefusal {}

    record NotPlannedYet() implements MeetingRefusal {}

    /** Nobody has met before the day has come. */
    record NotBeforeItsDay(LocalDate day) implements MeetingRefusal {}

    record AlreadyHeld() implements MeetingRefusal {}

    record NotHeldYet() implements MeetingRefusal {}

    /** Approved minutes are final; a correction is a decision of a later meeting. */
    record MinutesAreFinal() implements MeetingRefusal {}

    record ReasonRequired() implements MeetingRefusal {}

    /** Every theme that came before this meeting has its decision. */
    record NothingToDecide() implements MeetingRefusal {}

    /** The meeting has decided nothing that could be put right. */
    record NothingDecidedYet() implements MeetingRefusal {}

    /** This meeting has taken no such decision. */
    record UnknownDecision(String decisionId) implements MeetingRefusal {}

    /**
     * @param correctedBy the decision that stands in its place
     */
    record AlreadyCorrected(String decisionId, String correctedBy) implements MeetingRefusal {}

    /** A strategy or a project builds on the theme; deciding otherwise is for a later meeting. */
    record ThemeMovedOn(String themeId, String state) implements MeetingRefusal {}

    /**
     * @param state what the theme is instead, or null when nobody has heard of it
     */
    record ThemeNotShortlisted(String themeId, @Nullable String state) implements MeetingRefusal {}

    record AlreadyDecided(String themeId, String decisionId) implements MeetingRefusal {}
}
