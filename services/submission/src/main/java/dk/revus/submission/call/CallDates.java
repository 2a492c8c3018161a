package dk.revus.submission.call;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.SubmissionProperties;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.ICalendar;
import dk.revus.submission.call.model.ICalendar.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The days of a call for people's own calendars: opening, deadline, meeting. The ids stay and the
 * number grows with each amendment, so that a calendar moves the entry instead of keeping two.
 */
@Component
class CallDates {

    private final String address;

    CallDates(SubmissionProperties properties) {
        this.address = properties.publicUrl();
    }

    String of(Stored<Call> call) {
        var content = call.state().content();
        var days =
                List.of(
                        day(
                                call,
                                "opening",
                                LocalDate.ofInstant(content.opensAt(), Danish.COPENHAGEN),
                                "Indkaldelsen åbner: " + content.title(),
                                "Fra nu af kan kommunerne svare."),
                        day(
                                call,
                                "deadline",
                                content.deadline().lastDay(),
                                "Frist: " + content.title(),
                                deadline(content)),
                        day(
                                call,
                                "meeting",
                                content.meetingDate(),
                                "Svarene drøftes: " + content.title(),
                                meeting(call)));
        return new ICalendar(content.title(), call.changedAt(), days).text();
    }

    private static String meeting(Stored<Call> call) {
        var text = "KKR drøfter svarene på indkaldelse " + call.id() + ".";
        var announced = call.state().announced();
        return (announced == null ? Optional.<LocalDate>empty() : announced.firstDayOfTheMeeting())
                .filter(first -> !first.equals(call.state().content().meetingDate()))
                .map(first -> text + " Mødet er flyttet fra " + Danish.day(first) + ".")
                .orElse(text);
    }

    private static String deadline(CallContent content) {
        return "Kommunens svar skal være sendt senest "
                + Danish.deadline(content.deadline().lastDay())
                + ".";
    }

    private Day day(Stored<Call> call, String which, LocalDate day, String title, String text) {
        var announced = call.state().announced();
        return new Day(
                call.id() + "-" + which + "@revus.example",
                announced == null ? 0 : announced.revision() - 1,
                day,
                title,
                text,
                address + "/calls/" + call.id(),
                call.state() instanceof Call.Cancelled);
    }
}
