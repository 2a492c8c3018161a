package dk.revus.submission.call.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The deadline against a reckoning of its own: days counted from the calendar's rules, summer time
 * from the directive (last Sunday of March to last Sunday of October, 01:00 UTC). Neither side uses
 * anything of the other.
 */
class DeadlineOracleTest {

    private static final int CASES = 1_000_000;
    private static final long DAY = 86_400;

    @Test
    void both_say_the_same_at_random_moments_and_around_every_midnight() {
        var chance = new Random(20170806);
        for (int i = 0; i < CASES; i++) {
            int year = 1997 + chance.nextInt(40);
            int month = 1 + chance.nextInt(12);
            int day = 1 + chance.nextInt(daysIn(year, month));
            var deadline = new Deadline(LocalDate.of(year, month, day));
            long tooLate = firstSecondAfter(year, month, day);
            long moment = tooLate + distance(chance);
            assertThat(deadline.hasPassedAt(Instant.ofEpochSecond(moment)))
                    .as("last day %d-%d-%d at second %d", year, month, day, moment)
                    .isEqualTo(moment >= tooLate);
        }
    }

    /** The nights on which the clocks are changed, and those around them, at every second. */
    @Test
    void both_say_the_same_when_the_clocks_are_changed() {
        for (int year = 1997; year <= 2036; year++) {
            for (int month : new int[] {3, 10}) {
                var sunday = LocalDate.EPOCH.plusDays(lastSundayAtOne(year, month) / DAY);
                for (int days = -2; days <= 1; days++) {
                    agreesOn(sunday.plusDays(days));
                }
            }
        }
    }

    private static void agreesOn(LocalDate lastDay) {
        var deadline = new Deadline(lastDay);
        long tooLate =
                firstSecondAfter(
                        lastDay.getYear(), lastDay.getMonthValue(), lastDay.getDayOfMonth());
        for (int second = -7200; second <= 7200; second++) {
            assertThat(deadline.hasPassedAt(Instant.ofEpochSecond(tooLate + second)))
                    .as("last day %s at second %d", lastDay, tooLate + second)
                    .isEqualTo(second >= 0);
        }
    }

    /** Half of the moments lie within two seconds of midnight, the rest within two days. */
    private static long distance(Random chance) {
        return chance.nextBoolean()
                ? chance.nextInt(5) - 2
                : chance.nextInt((int) (4 * DAY)) - 2 * DAY;
    }

    private static long firstSecondAfter(int year, int month, int day) {
        long midnightInWinterTime = (daysSince1970(year, month, day) + 1) * DAY - 3600;
        return isSummer(midnightInWinterTime, year)
                ? midnightInWinterTime - 3600
                : midnightInWinterTime;
    }

    private static boolean isSummer(long second, int year) {
        return second >= lastSundayAtOne(year, 3) && second < lastSundayAtOne(year, 10);
    }

    private static long lastSundayAtOne(int year, int month) {
        long last = daysSince1970(year, month, 31);
        long sinceSunday = Math.floorMod(last + 4, 7L); // 1 January 1970 was a Thursday
        return (last - sinceSunday) * DAY + 3600;
    }

    private static long daysSince1970(int year, int month, int day) {
        long days = day - 1L;
        for (int y = 1970; y < year; y++) {
            days += isLeap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            days += daysIn(year, m);
        }
        return days;
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> isLeap(year) ? 29 : 28;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
