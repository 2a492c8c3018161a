package dk.revus.meetings;

sealed interface MeetingRefusal {

    record AlreadyPlanned() implements MeetingRefusal {}

    record NotYet() implements MeetingRefusal {}
}
