package dk.revus.portal.call;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Letter;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.ThemeName;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Numbers;
import dk.revus.portal.page.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands in the form, typed or read.
 *
 * @param texts what is typed, by the name of the field
 * @param lists what is ticked, by the name of the field
 */
record CallForm(Map<String, String> texts, Map<String, List<String>> lists) {

    private static final List<String> TEXTS =
            List.of(
                    "cycleId",
                    "title",
                    "letter.sagsId",
                    "letter.dokId",
                    "letter.date",
                    "letter.from",
                    "letter.summary",
                    "letter.contact.mailbox",
                    "letter.contact.address",
                    "opensAt",
                    "opensAtTime",
                    "lastDay",
                    "meetingDate",
                    "maxWishes");
    private static final List<String> LISTS =
            List.of("principles", "themes", "invited", "attachmentIds");

    /** The fields whose texts, or whose things' names, people have written. */
    private static final Set<String> WRITTEN =
            Set.of(
                    "title",
                    "letter.from",
                    "letter.summary",
                    "letter.contact.address",
                    "principles",
                    "themes");

    static CallForm of(FormData formData) {
        var texts = new LinkedHashMap<String, String>();
        TEXTS.forEach(name -> texts.put(name, formData.text(name)));
        var lists = new LinkedHashMap<String, List<String>>();
        LISTS.forEach(name -> lists.put(name, formData.all(name)));
        return new CallForm(texts, lists);
    }

    static CallForm of(Call call) {
        var texts = new LinkedHashMap<String, String>();
        var letter = call.letter();
        texts.put("cycleId", written(call.cycleId()));
        texts.put("title", call.title());
        texts.put("letter.sagsId", letter == null ? "" : written(letter.sagsId()));
        texts.put("letter.dokId", letter == null ? "" : written(letter.dokId()));
        texts.put("letter.date", letter == null ? "" : written(letter.date()));
        texts.put("letter.from", letter == null ? "" : String.join("\n", senders(letter)));
        texts.put("letter.summary", letter == null ? "" : written(letter.summary()));
        var contact = letter == null ? null : letter.contact();
        texts.put("letter.contact.mailbox", contact == null ? "" : written(contact.mailbox()));
        texts.put("letter.contact.address", contact == null ? "" : written(contact.address()));
        texts.put("opensAt", Opening.dayOf(call.opensAt()));
        texts.put("opensAtTime", Opening.timeOf(call.opensAt()));
        texts.put("lastDay", written(call.lastDay()));
        texts.put("meetingDate", written(call.meetingDate()));
        texts.put("maxWishes", written(call.maxWishes()));
        var lists = new LinkedHashMap<String, List<String>>();
        lists.put("principles", call.principles().stream().map(Principle::principleId).toList());
        lists.put("themes", call.themes().stream().map(ThemeName::themeId).toList());
        lists.put("invited", call.invited());
        lists.put("attachmentIds", call.attachmentIds());
        return new CallForm(texts, lists);
    }

    private static String written(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static List<String> senders(Letter letter) {
        return letter.from();
    }

    /** What stands in a field. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether something is ticked. */
    public boolean has(String name, String value) {
        return lists.getOrDefault(name, List.of()).contains(value);
    }

    /** As the service wants it. What cannot be read is sent as it was typed, to be pointed at. */
    Map<String, Object> json() {
        var letter =
                new Fields()
                        .with("sagsId", orNull("letter.sagsId"))
                        .with("dokId", orNull("letter.dokId"))
                        .with("date", orNull("letter.date"))
                        .with("from", text("letter.from").lines().map(String::strip).toList())
                        .with("summary", orNull("letter.summary"))
                        .with("contact", contact());
        var body =
                new Fields()
                        .with("cycleId", orNull("cycleId"))
                        .with("title", orNull("title"))
                        .with("letter", letter.json())
                        .with("opensAt", Opening.at(text("opensAt"), text("opensAtTime")))
                        .with("lastDay", orNull("lastDay"))
                        .with("meetingDate", orNull("meetingDate"))
                        .with("maxWishes", Numbers.whole(text("maxWishes")));
        LISTS.forEach(name -> body.with(name, lists.getOrDefault(name, List.of())));
        return body.json();
    }

    private @Nullable Map<String, Object> contact() {
        var contact =
                new Fields()
                        .with("mailbox", orNull("letter.contact.mailbox"))
                        .with("address", orNull("letter.contact.address"))
                        .json();
        return contact.isEmpty() ? null : contact;
    }

    private @Nullable String orNull(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** Whether this was saved as that: what was left empty may have been given a value there. */
    boolean isSavedAs(CallForm saved) {
        return text("title").equals(saved.text("title"))
                && differences(saved).stream().allMatch(this::isEmpty);
    }

    private boolean isEmpty(String name) {
        return text(name).isEmpty() && lists.getOrDefault(name, List.of()).isEmpty();
    }

    /** Names of the fields that differ, in the order of the form. */
    List<String> differences(CallForm other) {
        var all = new ArrayList<String>();
        TEXTS.stream().filter(name -> !text(name).equals(other.text(name))).forEach(all::add);
        LISTS.stream().filter(name -> !ticked(name).equals(other.ticked(name))).forEach(all::add);
        return all;
    }

    private Set<String> ticked(String name) {
        return Set.copyOf(lists.getOrDefault(name, List.of()));
    }

    /**
     * What stands in a field, whatever its kind: a text, or the things that are ticked.
     *
     * @param names what the things that can be ticked are called, by field and id
     */
    public List<Said> shown(String name, Map<String, Map<String, String>> names) {
        if (LISTS.contains(name)) {
            var called = names.getOrDefault(name, Map.of());
            return lists.getOrDefault(name, List.of()).stream()
                    .map(id -> said(name, called.getOrDefault(id, id)))
                    .toList();
        }
        return text(name).isEmpty() ? List.of() : List.of(said(name, text(name)));
    }

    private static Said said(String name, String text) {
        return WRITTEN.contains(name) ? Said.written(text) : Said.plain(text);
    }

    /** The same with more files ticked. */
    CallForm with(List<String> attachmentIds) {
        var more = new LinkedHashMap<>(lists);
        more.put(
                "attachmentIds",
                union(lists.getOrDefault("attachmentIds", List.of()), attachmentIds));
        return new CallForm(texts, more);
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
