package dk.revus.notification.occasion.model;

import static java.util.Map.entry;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Call.Contact;
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
import org.jspecify.annotations.Nullable;

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
        return Map.ofEntries(
                entry(Field.CALL_TITLE, call.title()),
                entry(Field.CALL_ID, call.callId()),
                entry(Field.CALL_LAST_DAY, Danish.day(call.lastDay())),
                entry(Field.CALL_MEETING_DATE, Danish.day(call.meetingDate())),
                entry(Field.CALL_THEMES, listed(call.themes().stream().map(ProposedTheme::title))),
                entry(
                        Field.CALL_PRINCIPLES,
                        listed(call.principles().stream().map(Principle::title))),
                entry(Field.LETTER_SUMMARY, letter.summary()),
                entry(Field.LETTER_FROM, String.join(", ", letter.from())),
                entry(Field.LETTER_SAGS_ID, letter.sagsId()),
                entry(Field.LETTER_DOK_ID, letter.dokId()),
                entry(Field.LETTER_CONTACT, reached(letter.contact())));
    }

    /** A paragraph of its own; nothing where the last line of every mail says it. */
    private static String reached(@Nullable Contact contact) {
        if (contact == null) {
            return "";
        }
        return Stream.of(contact.mailbox(), contact.address())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("\n", "\n\nKontakt om indkaldelsen:\n", ""));
    }

    static String listed(Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
