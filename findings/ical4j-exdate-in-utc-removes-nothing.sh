#!/usr/bin/env bash
# iCal4j 4.4.0 on a weekly meeting in Danish time whose second occurrence is cancelled by EXDATE: the cancellation counts when it
# is written in the meeting's own zone, and is passed over without a word when it names the same moment in UTC.
# Likely guess: an exception is a moment, so 10:00 in Copenhagen and 08:00Z in summer cancel the same occurrence.
# In the product: each meeting is an event of its own with its own UID, cancelled by that.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need org.mnode.ical4j:ical4j:4.4.0
run <<'JAVA'
import java.io.StringReader;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

public class Finding {
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public static void main(String[] args) throws Exception {
        for (var exception : new String[] {"EXDATE;TZID=Europe/Copenhagen:20170908T100000", "EXDATE:20170908T080000Z"}) {
            var days = meeting(exception).calculateRecurrenceSet(new Period<>(day(1), day(30))).stream()
                    .map(period -> ((ZonedDateTime) period.getStart()).toLocalDate().toString()).sorted().toList();
            System.out.println(exception + " leaves " + days);
        }
    }

    static ZonedDateTime day(int day) {
        return ZonedDateTime.of(2017, 9, day, 0, 0, 0, 0, ZONE);
    }

    static VEvent meeting(String exception) throws Exception {
        var text = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//finding//EN", "BEGIN:VEVENT",
                "UID:meeting@kkr.example", "DTSTAMP:20170510T080000Z", "DTSTART;TZID=Europe/Copenhagen:20170901T100000",
                "DTEND;TZID=Europe/Copenhagen:20170901T120000", "RRULE:FREQ=WEEKLY;COUNT=3", exception, "END:VEVENT", "END:VCALENDAR", "");
        return (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT").get(0);
    }
}
JAVA
expect <<'SEEN'
EXDATE;TZID=Europe/Copenhagen:20170908T100000 leaves [2017-09-01, 2017-09-15]
EXDATE:20170908T080000Z leaves [2017-09-01, 2017-09-08, 2017-09-15]
SEEN
