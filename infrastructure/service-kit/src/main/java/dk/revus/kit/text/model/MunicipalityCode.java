package dk.revus.kit.text.model;

import java.util.regex.Pattern;

/**
 * The code of a municipality in the one spelling in which it is kept and compared: registers write
 * four digits, people three.
 */
public final class MunicipalityCode {

    private static final Pattern LONG = Pattern.compile("0[0-9]{3}");

    private MunicipalityCode() {}

    /** "165" for "0165"; every other code as it stands. */
    public static String shortest(String code) {
        return LONG.matcher(code).matches() ? code.substring(1) : code;
    }
}
