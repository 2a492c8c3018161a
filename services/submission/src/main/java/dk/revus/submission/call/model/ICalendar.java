package dk.revus.submission.call.model;

import dk.revus.kit.text.model.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole days as an iCalendar file (RFC 5545). It is a file to be kept and no message to anybody, so
 * it has neither method nor organiser: RFC 5546 asks for both or none.
 *
 * @param writtenAt when what it says was last changed
 */
public record ICalendar(String name, Instant writtenAt, List<Day> days) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * @param uid stays the same when the day is moved
     * @param sequence grows when it is
     * @param page where there is more to read
     */
    public record Day(
            String uid,
            int sequence,
            LocalDate day,
            String title,
            String text,
            String page,
            boolean cancelled) {}

    public ICalendar {
        days = List.copyOf(days);
    }

    public String text() {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//KKR Hovedstaden//ReVUS//DA");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("X-WR-CALNAME:" + escaped(name));
        days.forEach(day -> add(day, lines));
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return text.toString();
    }

    private void add(Day day, List<String> lines) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + day.uid());
        lines.add("DTSTAMP:" + MOMENT.format(writtenAt));
        lines.add("SEQUENCE:" + day.sequence());
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(day.day()));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(day.day().plusDays(1)));
        lines.add("SUMMARY:" + escaped(day.title()));
        lines.add("DESCRIPTION:" + escaped(day.text()));
        lines.add("URL:" + day.page());
        lines.add("STATUS:" + (day.cancelled() ? "CANCELLED" : "CONFIRMED"));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    /** RFC 5545 § 3.3.11. */
    private static String escaped(String text) {
        return PlainText.of(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** RFC 5545 § 3.1: at most 75 bytes a line, and no letter cut in two. */
    private static void fold(String line, StringBuilder text) {
        int used = 0;
        for (int letter : line.codePoints().toArray()) {
            var written = Character.toString(letter);
            int bytes = written.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(written);
            used += bytes;
        }
        text.append("\r\n");
    }
}
