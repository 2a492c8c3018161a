package dk.revus.meetings;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

sealed interface MeetingRefusal {

    @Refused(as = CONFLICT, code = "already-planned", saying = "It is planned" + " already.")
    record AlreadyPlanned() implements MeetingRefusal {}

    @Refused(as = UNPROCESSABLE, code = "not-yet", saying = "Wait for its day.")
    record NotYet() implements MeetingRefusal {}

    @Refused(as = NOT_FOUND)
    record NoSuchMeeting() implements MeetingRefusal {}
}
