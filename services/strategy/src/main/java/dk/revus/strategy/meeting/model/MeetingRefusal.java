package dk.revus.strategy.meeting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a meeting stays as it is. */
public sealed interface MeetingRefusal {

    record UnknownCycle(String cycleId) implements MeetingRefusal {}

    record AlreadyPlanned() implements MeetingRefusal {}

    record NotPlannedYet() implements MeetingRefusal {}

    /** Nobody has met before the day has come. */
    record NotBeforeItsDay(LocalDate day) implements MeetingRefusal {}

    record AlreadyHeld() implements MeetingRefusal {}

    record NotHeldYet() implements MeetingRefusal {}

    /** Approved minutes are final; a correction is a decision of a later meeting. */
    record MinutesAreFinal() implements MeetingRefusal {}

    record ReasonRequired() implements MeetingRefusal {}

    /**
     * @param state what the theme is instead, or null when nobody has heard of it
     */
    record ThemeNotShortlisted(String themeId, @Nullable String state) implements MeetingRefusal {}

    record AlreadyDecided(String themeId, String decisionId) implements MeetingRefusal {}
}
