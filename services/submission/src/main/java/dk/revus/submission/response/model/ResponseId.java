package dk.revus.submission.response.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One municipality's response to one call: SV-165-2017 answers IK-2017-01.
 *
 * @param year of the call
 * @param number of the call within its year, from 1
 */
public record ResponseId(String municipality, int year, int number) {

    private static final Pattern CALL = Pattern.compile("IK-(\\d{4})-(\\d{2})");

    /**
     * @throws IllegalArgumentException when this is no call id
     */
    public static ResponseId of(String callId, String municipality) {
        var call = CALL.matcher(callId);
        if (!call.matches()) {
            throw new IllegalArgumentException("Not a call id: " + callId);
        }
        return new ResponseId(
                municipality, Integer.parseInt(call.group(1)), Integer.parseInt(call.group(2)));
    }

    public String value() {
        return "SV-" + tail();
    }

    public String wish(int serial) {
        return String.format(Locale.ROOT, "ØN-%s-%02d", tail(), serial);
    }

    public String receipt(int contentVersion) {
        return "KV-" + tail() + "-" + contentVersion;
    }

    public String callId() {
        return String.format(Locale.ROOT, "IK-%d-%02d", year, number);
    }

    /** The year's first call needs no number: there is seldom a second. */
    private String tail() {
        var plain = municipality + "-" + year;
        return number == 1 ? plain : plain + "." + number;
    }
}
