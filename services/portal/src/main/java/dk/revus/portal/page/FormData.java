package dk.revus.portal.page;

import dk.revus.portal.api.Change;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has sent with a form, kept exactly as typed until it has been acknowledged.
 *
 * @param values every field, in the order of the form
 */
public record FormData(Map<String, List<String>> values) {

    public static final String KEY = "_key";
    public static final String VERSION = "_version";
    public static final String FORM = "_form";

    /** What was refused of the form, when its page is asked for in another language. */
    static final String REFUSED = "_refused";

    /** Asks for a page in another language. */
    static final String LANGUAGE = "lang";

    /** Stands where a language was asked for, which is no part of what was typed. */
    private static final String SHOWN = "_shown";

    static FormData nothing() {
        return new FormData(Map.of());
    }

    static FormData of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach(
                (name, all) ->
                        values.put(name.equals(LANGUAGE) ? SHOWN : name, Arrays.asList(all)));
        return new FormData(values);
    }

    /** What is sent once more with the same form: all but the button that sent it. */
    public Map<String, List<String>> kept() {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(Set.of("action", SHOWN, REFUSED));
        return kept;
    }

    /** What was typed, without blanks around it; empty when there is nothing. */
    public String text(String name) {
        return values.getOrDefault(name, List.of("")).getFirst().replace("\r\n", "\n").strip();
    }

    public @Nullable String textOrNull(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The same, or nothing where the form does not offer it. */
    public @Nullable List<String> allOrNull(String name) {
        var all = all(name);
        return all.isEmpty() ? null : all;
    }

    /** The same, as if this had been chosen. */
    public FormData with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new FormData(more);
    }

    /** The same form with one more value of a field. */
    public FormData and(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, Stream.concat(all(name).stream(), Stream.of(value)).toList());
        return new FormData(more);
    }

    /** Whether it is only to be shown in another language: nothing is done with it yet. */
    public boolean isOnlyShown() {
        return values.containsKey(SHOWN);
    }

    /** Whether the form says what it began with, so that what was changed in it is known. */
    boolean saysWhatItBeganWith() {
        return values.keySet().stream().anyMatch(name -> name.startsWith(Correction.BEGAN));
    }

    public boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether this came from that form of the page, so that its fields show what was typed. */
    public boolean isFrom(String form) {
        return form.equals(text(FORM));
    }

    /** The same on a page whose fields have names of their own, whatever form it came from. */
    public FormData asTheOnlyForm() {
        return with(FORM, "");
    }

    /** What was typed into this form, or nothing when it was another one. */
    public FormData in(String form) {
        return isFrom(form) ? this : nothing();
    }

    public @Nullable Long version() {
        var text = text(VERSION);
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /** The key of the form; a form without one is never recognised as a repeat. */
    public String key() {
        var key = text(KEY);
        return key.matches("[\\x21-\\x7e]{8,100}") ? key : UUID.randomUUID().toString();
    }

    public Change change(Object body) {
        return new Change(version(), key(), body);
    }

    /** Something new: there is no version that it could be based on. */
    public Change creation(Object body) {
        return new Change(null, key(), body);
    }
}
