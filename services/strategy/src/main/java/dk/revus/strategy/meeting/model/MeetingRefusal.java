package dk.revus.strategy.meeting.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a meeting stays as it is. */
public sealed interface MeetingRefusal {

    @Refused(as = UNPROCESSABLE, code = "unknown-cycle", saying = "There is no such cycle.")
    record UnknownCycle(String cycleId) implements MeetingRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-planned",
            saying =
                    "There is a meeting of this id. Give the second one of a day its own meetingId.")
    record AlreadyPlanned() implements MeetingRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements MeetingRefusal {}

    @Refused(as = NOT_FOUND)
    record NotPlannedYet() implements MeetingRefusal {}

    /** Nobody has met before the day has come. */
    @Refused(
            as = CONFLICT,
            code = "not-before-its-day",
            saying = "The meeting cannot have been held before its day.")
    record NotBeforeItsDay(LocalDate date) implements MeetingRefusal {}

    /** A meeting that was held is said to have been on a day that is still to come. */
    @Refused(
            as = UNPROCESSABLE,
            code = "day-still-to-come",
            saying = "This day is still to come; say when it was.")
    record DayStillToCome(String field, LocalDate day) implements MeetingRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "warnings-not-confirmed",
            saying = "Look at 'warnings' and confirm each of them, if it is meant.")
    record WarningsNotConfirmed(Set<MeetingWarning> warnings) implements MeetingRefusal {
        public WarningsNotConfirmed {
            warnings = Set.copyOf(warnings);
        }
    }

    /** Something else is wrong, and this is asked in the same round. */
    record AskedAsWell(MeetingRefusal why, Set<MeetingWarning> warnings)
            implements MeetingRefusal, Because {
        AskedAsWell(MeetingRefusal why, WarningsNotConfirmed asked) {
            this(why, asked.warnings());
        }
    }

    @Refused(as = CONFLICT, code = "already-held", saying = "The meeting has been held already.")
    record AlreadyHeld() implements MeetingRefusal {}

    @Refused(as = CONFLICT, code = "not-held-yet", saying = "The meeting has not been held yet.")
    record NotHeldYet() implements MeetingRefusal {}

    /** Approved minutes are final; a correction is a decision of a later meeting. */
    @Refused(
            as = CONFLICT,
            code = "minutes-are-final",
            saying = "The minutes are approved. A later meeting may decide anew.")
    record MinutesAreFinal() implements MeetingRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why: those who wished for the theme will read it.")
    record ReasonRequired(List<Missing> errors) implements MeetingRefusal {
        public ReasonRequired {
            errors = List.copyOf(errors);
        }

        /**
         * @param fields those that say why, and are empty
         */
        static ReasonRequired in(String... fields) {
            return new ReasonRequired(
                    Stream.of(fields).map(field -> new Missing(field, "Say why.")).toList());
        }
    }

    /** A field that is to be filled in. */
    record Missing(String field, String message) {}

    /** Something else is wrong, and the reason is missing too. */
    record WithoutReason(MeetingRefusal why, List<Missing> errors)
            implements MeetingRefusal, Because {
        WithoutReason(MeetingRefusal why, ReasonRequired missing) {
            this(why, missing.errors());
        }
    }

    /** Every theme that came before this meeting has its decision. */
    @Refused(
            as = CONFLICT,
            code = "nothing-to-decide",
            saying = "No theme waits for a decision of this meeting. Have one shortlisted first.")
    record NothingToDecide() implements MeetingRefusal {}

    /** The meeting has decided nothing that could be put right. */
    @Refused(
            as = CONFLICT,
            code = "nothing-decided-yet",
            saying = "The meeting has decided nothing so far.")
    record NothingDecidedYet() implements MeetingRefusal {}

    /** This meeting has taken no such decision. */
    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-decision",
            saying = "This meeting has taken no such decision. Check its id.")
    record UnknownDecision(String decisionId) implements MeetingRefusal {}

    /**
     * @param correctedBy the decision that stands in its place
     */
    @Refused(
            as = CONFLICT,
            code = "already-corrected",
            saying =
                    "This decision was corrected already. Correct the one that stands in its place.")
    record AlreadyCorrected(String decisionId, String correctedBy) implements MeetingRefusal {}

    /** A strategy or a project builds on the theme; deciding otherwise is for a later meeting. */
    @Refused(
            as = CONFLICT,
            code = "theme-moved-on",
            saying =
                    "A strategy builds on the theme by now. Only the words of the decision can be corrected.")
    record ThemeMovedOn(String themeId, String themeState) implements MeetingRefusal {}

    /**
     * @param themeState what the theme is instead, or null when nobody has heard of it
     */
    @Refused(
            as = CONFLICT,
            code = "theme-not-shortlisted",
            saying = "A meeting decides on themes that are shortlisted or were deferred.")
    record ThemeNotShortlisted(String themeId, @Nullable String themeState)
            implements MeetingRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-decided",
            saying = "This meeting has decided on that theme already.")
    record AlreadyDecided(String themeId, String decisionId) implements MeetingRefusal {}
}
