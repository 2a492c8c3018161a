package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Call.Principle;
import dk.revus.notification.known.model.Call.ProposedTheme;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** call.published: the letter to each invited municipality. */
public final class CallLetter {

    private CallLetter() {}

    public static List<Note> to(Call call, Cause cause) {
        var text = Wording.CALL_LETTER.render(fields(call));
        return call.invited().stream()
                .map(
                        organisation ->
                                new Note(
                                        Kind.CALL_LETTER,
                                        organisation,
                                        cause.eventId(),
                                        cause.eventId(),
                                        call.callId(),
                                        call.cycleId(),
                                        cause.at(),
                                        text.subject(),
                                        text.body()))
                .toList();
    }

    private static Map<Field, String> fields(Call call) {
        var letter = call.letter();
        return Map.of(
                Field.CALL_TITLE, call.title(),
                Field.CALL_ID, call.callId(),
                Field.CALL_LAST_DAY, Danish.day(call.lastDay()),
                Field.CALL_MEETING_DATE, Danish.day(call.meetingDate()),
                Field.CALL_THEMES, listed(call.themes().stream().map(ProposedTheme::title)),
                Field.CALL_PRINCIPLES, listed(call.principles().stream().map(Principle::title)),
                Field.LETTER_SUMMARY, letter.summary(),
                Field.LETTER_FROM, String.join(", ", letter.from()),
                Field.LETTER_SAGS_ID, letter.sagsId(),
                Field.LETTER_DOK_ID, letter.dokId());
    }

    static String listed(Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
