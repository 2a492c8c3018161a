package dk.revus.submission.response.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One municipality's response to one call: SV-165-2017 answers IK-2017-01.
 *
 * @param year of the call
 * @param number of the call within its year, from 1
 */
public record ResponseId(String municipality, int year, int number) {

    private static final Pattern RESPONSE =
            Pattern.compile("SV-(\\d{3})-(\\d{4})(?:\\.(\\d{1,3}))?");
    private static final Pattern CALL = Pattern.compile("IK-(\\d{4})-(\\d{2,9})");

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

    /**
     * As addresses name it: "0165" and "165" are the same municipality.
     *
     * @return empty when one of the two is no such name
     */
    public static Optional<ResponseId> named(String callId, String municipality) {
        var code = municipality.matches("0[0-9]{3}") ? municipality.substring(1) : municipality;
        return code.matches("[1-9][0-9]{2}") && CALL.matcher(callId).matches()
                ? Optional.of(of(callId, code))
                : Optional.empty();
    }

    /**
     * @return empty when this is no response id
     */
    public static Optional<ResponseId> find(String value) {
        var parts = RESPONSE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return Optional.of(
                new ResponseId(parts.group(1), Integer.parseInt(parts.group(2)), number));
    }

    /**
     * @throws IllegalArgumentException when this is no response id
     */
    public static ResponseId parse(String value) {
        return find(value)
                .orElseThrow(() -> new IllegalArgumentException("Not a response id: " + value));
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
