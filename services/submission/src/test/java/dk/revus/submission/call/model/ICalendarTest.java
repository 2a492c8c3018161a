package dk.revus.submission.call.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545, as far as calendars care; iCal4j reads what we write as strictly as it can. */
class ICalendarTest {

    private static final Instant WRITTEN = Instant.parse("2017-05-10T07:00:00Z");

    private static String with(String title, boolean cancelled) {
        var day =
                new ICalendar.Day(
                        "IK-2017-01-deadline@revus.example",
                        1,
                        LocalDate.parse("2017-12-31"),
                        title,
                        "Senest kl. 23.59",
                        "https://revus.example/calls/IK-2017-01",
                        cancelled);
        return new ICalendar("ReVUS", WRITTEN, List.of(day)).text();
    }

    @Test
    void a_day_ends_on_the_next_even_in_the_next_year() {
        assertThat(with("Frist", false))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20171231\r\nDTEND;VALUE=DATE:20180101\r\n")
                .contains("UID:IK-2017-01-deadline@revus.example\r\n")
                .contains("DTSTAMP:20170510T070000Z\r\nSEQUENCE:1\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_reader_that_we_did_not_write_finds_it_valid(boolean cancelled) throws Exception {
        var title = "Frist: æøå, \u000B; \\ \"Ønsker\" ".repeat(5) + ".";
        var read = new CalendarBuilder().build(new StringReader(with(title, cancelled)));
        assertThat(read.validate(true).getEntries()).isEmpty();
        var event = (VEvent) read.getComponents().getFirst();
        assertThat(event.validate(true).getEntries()).isEmpty();
        assertThat(List.of("SUMMARY", "DTSTART", "STATUS"))
                .extracting(name -> event.getRequiredProperty(name).getValue())
                .containsExactly(
                        title.replace('\u000B', '\n'),
                        "20171231",
                        cancelled ? "CANCELLED" : "CONFIRMED");
    }

    @Test
    void what_was_cancelled_says_so() {
        assertThat(with("Frist", true)).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void signs_that_mean_something_are_escaped_and_no_line_can_be_smuggled_in() {
        assertThat(with("a,b;c\\d\r\nBEGIN:VALARM\u0007\u2028x", false))
                .contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VALARM\\nx\r\n")
                .doesNotContain("\r\nBEGIN:VALARM");
    }

    @Test
    void a_long_line_is_folded_without_cutting_a_letter() {
        var title = "Ønsker til temaer æøå 😀 ".repeat(12);
        var lines = with(title, false).split("\r\n");
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(with(title, false).replace("\r\n ", "")).contains("SUMMARY:" + title);
    }
}
