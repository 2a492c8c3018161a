package dk.revus.meetings;

sealed interface MeetingCommand {

    record Plan() implements MeetingCommand {}

    record Hold() implements MeetingCommand {}

    record Move() implements MeetingCommand {}
}
