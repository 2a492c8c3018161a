package dk.revus.portal.page;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people in Denmark write them. What cannot be read goes on as the text that was typed,
 * so that the service points at the field; nothing is ever cut or rounded.
 */
public final class Numbers {

    /** "2.500.000", "2 500 000", "2500000", and "2,500,000", which can be nothing else. */
    private static final String WHOLE =
            "-?(?:[0-9]{1,3}(?:[. \\u00a0\\u202f][0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]+)";

    private static final Pattern GROUPING = Pattern.compile("[., \\u00a0\\u202f]");
    private static final Pattern UNIT = Pattern.compile("\\s*kr\\.?$|^kr\\.?\\s*");
    private static final Pattern WHOLE_NUMBER =
            Pattern.compile("(" + WHOLE + ")(?:,(?:-+|–|0{1,2}))?");
    private static final Pattern DANISH = Pattern.compile("(" + WHOLE + ")(?:,([0-9]+))?");

    /** "12,000" is twelve to a Dane and twelve thousand to an Englishman: whoever typed it says. */
    private static final Pattern EITHER = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");

    private static final Pattern POINTED = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private Numbers() {}

    /**
     * Kroner and counts: "2.500.000 kr.", "2.500.000,-" and "2 500 000,00", but not "12.50" or
     * "1,000".
     *
     * @return null for nothing; a {@link Long}; or what was typed
     */
    public static @Nullable Object whole(String typed) {
        var number = WHOLE_NUMBER.matcher(bare(typed));
        if (!number.matches()) {
            return textOrNull(typed);
        }
        var digits = GROUPING.matcher(number.group(1)).replaceAll("");
        return digits.length() > 18 ? typed : (Object) Long.valueOf(digits);
    }

    /**
     * What is measured: "1.234,50" and "12.5" too, but not "12,000".
     *
     * @return null for nothing; a {@link BigDecimal}; or what was typed
     */
    public static @Nullable Object measured(String typed) {
        var text = bare(typed);
        var danish = DANISH.matcher(text);
        if (danish.matches() && !EITHER.matcher(text).matches()) {
            var whole = GROUPING.matcher(danish.group(1)).replaceAll("");
            var part = danish.group(2);
            return new BigDecimal(part == null ? whole : whole + "." + part);
        }
        return POINTED.matcher(text).matches() ? new BigDecimal(text) : textOrNull(typed);
    }

    private static String bare(String typed) {
        return UNIT.matcher(typed.strip()).replaceAll("");
    }

    private static @Nullable String textOrNull(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
