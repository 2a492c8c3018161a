package dk.revus.kit.calendar.model;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, moments and amounts the way they are written in Danish. */
public final class Danish {

    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static final int MOST_DECIMALS = 6;
    private static final Locale LANGUAGE = Locale.of("da", "DK");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM uuuu", LANGUAGE);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", LANGUAGE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", LANGUAGE);

    private Danish() {}

    /** "søndag den 6. august 2017". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "søndag den 6. august 2017 kl. 23.59 (dansk tid)": that day still counts in full. */
    public static String deadline(LocalDate lastDay) {
        return day(lastDay) + " kl. 23.59 (dansk tid)";
    }

    /** "6. august 2017". */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "6. august 2017 kl. 23.59". */
    public static String moment(Instant moment) {
        var there = moment.atZone(COPENHAGEN);
        return SHORT_DAY.format(there) + " kl. " + TIME.format(there);
    }

    /** "1.234.500 kr." */
    public static String kroner(long amount) {
        return NumberFormat.getIntegerInstance(LANGUAGE).format(amount) + " kr.";
    }

    /** "12,5", and "12" for a whole number; to the last digit that a figure may have. */
    public static String number(Number value) {
        var format = NumberFormat.getNumberInstance(LANGUAGE);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }
}
