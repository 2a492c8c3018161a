package dk.revus.kit.journal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How new things of a kind are numbered: {@code new Numbering("IK-2017-", 2)} makes IK-2017-01,
 * IK-2017-02 and so on, and goes on with IK-2017-100.
 *
 * @param beginning what the ids of all that is numbered together begin with
 * @param digits the least that a number has
 */
public record Numbering(String beginning, int digits) {

    /** More than is ever numbered together; whoever chooses a longer number chose a name. */
    private static final int MOST_DIGITS = 9;

    String id(int number) {
        return beginning + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    int numberOf(String id) {
        return Integer.parseInt(id.substring(beginning.length()));
    }

    /** All numbers of so many digits are taken; there may be some with one more. */
    boolean isLast(String id, int length) {
        return length < MOST_DIGITS && id.equals(last(length));
    }

    String pattern(int length) {
        return "^" + Pattern.quote(beginning) + "[0-9]{" + length + "}$";
    }

    String first(int length) {
        return beginning + "0".repeat(length);
    }

    String last(int length) {
        return beginning + "9".repeat(length);
    }
}
