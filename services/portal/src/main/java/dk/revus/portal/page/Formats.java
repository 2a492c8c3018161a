package dk.revus.portal.page;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Attachment;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, numbers and names of values, in the reader's language and on Danish clocks. */
@Component
public class Formats {

    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Locale DANISH = Locale.of("da", "DK");
    private static final int MOST_DECIMALS = 6;

    /** A wish in a field's path, counted from 0. */
    private static final Pattern WISH = Pattern.compile("wishes\\[(\\d+)]");

    /** Stands where what people wrote is to stand; no text of the page has this sign. */
    private static final String PLACE = "\uE000";

    private final MessageSource messages;
    private final Clock clock;

    Formats(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "6. august 2017". */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : format("format.day").format(day);
    }

    /** A day as a form sends it, told as a day; anything else as it was typed. */
    public String dayTyped(String typed) {
        try {
            return day(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** "6. august 2017 kl. 21.14". */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : format("format.moment").format(moment.atZone(COPENHAGEN));
    }

    /**
     * The same moment as a {@code time} element has it: no more than three decimals are allowed.
     */
    public @Nullable String datetime(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The last day that counts in full before this moment, which is too late. */
    public @Nullable LocalDate lastDayBefore(@Nullable Instant tooLate) {
        return tooLate == null ? null : LocalDate.ofInstant(tooLate.minusMillis(1), COPENHAGEN);
    }

    /** "søndag den 6. august 2017 kl. 23.59 (dansk tid)": the whole of the last day counts. */
    public String deadline(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? ""
                : format("format.deadline").format(lastDay.atTime(23, 59).atZone(COPENHAGEN));
    }

    /** How much time is left, in words: the last day counts in full. */
    public String daysLeft(LocalDate lastDay) {
        var today = today();
        var days = ChronoUnit.DAYS.between(today, lastDay);
        var key = days < 0 ? "passed" : days == 0 ? "today" : days == 1 ? "one" : "many";
        return text("daysLeft." + key, "{days}").replace("{days}", number(days));
    }

    /** Whether a day is {@code passed}, {@code today} or {@code ahead}. */
    public String when(LocalDate day) {
        var today = today();
        return day.isBefore(today) ? "passed" : day.isAfter(today) ? "ahead" : "today";
    }

    /** To its last digit: what was given is what is shown. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /**
     * What a value of the platform is called; a value that is newer than this page shows itself.
     */
    public String label(String kind, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : text(kind + "." + value, value);
    }

    /** The colour of a state, as the design system names it; empty for none. */
    public String tone(String kind, @Nullable String value) {
        return text("tone." + kind + "." + value, text("tone." + value, ""));
    }

    /** Values to choose among, with what they are called. */
    public Map<String, String> choices(String kind, Collection<String> values) {
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value -> choices.put(value, label(kind, value)));
        return choices;
    }

    public Map<String, String> choices(String kind, String... values) {
        return choices(kind, List.of(values));
    }

    /**
     * The key of what a field of an answer is called where it is written: a question, or its name
     * where that says enough.
     */
    public String asked(AnswerForm.Field field) {
        var key = "answer." + field.code();
        return has(key + ".ask") ? key + ".ask" : key;
    }

    /** The key of a field's help; null for none. */
    public @Nullable String hint(AnswerForm.Field field) {
        var key = "answer." + field.code() + ".hint";
        return has(key) ? key : null;
    }

    private boolean has(String key) {
        return !text(key, "").isEmpty();
    }

    /** What one of the things is called that can be chosen in a field of an answer. */
    public String choice(AnswerForm.Field field, String code) {
        return label("answer." + field.code(), code);
    }

    /** The text of a key, or the fallback where there is none. */
    public String text(String key, String fallback) {
        return Objects.requireNonNull(messages.getMessage(key, null, fallback, locale()));
    }

    /** A sentence of the page with its details. */
    public String sentence(String key, Object... details) {
        return Objects.requireNonNull(messages.getMessage(key, details, locale()));
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
    }

    /**
     * What stands in the way of what this reader would do next.
     *
     * @param blocked code of the reason by verb
     * @param page of the thing
     */
    public List<Obstacle> obstacles(String kind, Map<String, String> blocked, String page) {
        return Obstacle.of(kind, blocked, page, this);
    }

    /** Whether a reason is told of as an obstacle. */
    public boolean isObstacle(String code) {
        return Obstacle.isOne(code, this);
    }

    /** What stands before something typed on the same line: a question, or a label with a colon. */
    public String before(String key) {
        var label = text(key, key);
        return label.endsWith("?") || label.endsWith(":") ? label : label + ":";
    }

    /** What was told several times, the latest on top. */
    public <T> List<T> newestFirst(@Nullable List<T> oldestFirst) {
        return oldestFirst == null ? List.of() : oldestFirst.reversed();
    }

    /** A sentence about a field of a response: "Ønske 1: …" where it is about one of the wishes. */
    public String about(String field, String sentence) {
        var wish = WISH.matcher(field);
        return wish.lookingAt() && wish.group(1).length() < 4
                ? wish(Integer.parseInt(wish.group(1)) + 1) + ": " + sentence
                : sentence;
    }

    /** "Ønske 1". */
    public String wish(int number) {
        return Objects.requireNonNull(
                messages.getMessage("wish.number", new Object[] {number}, locale()));
    }

    /**
     * A sentence of the page around what people wrote.
     *
     * @param key of a text that has it as {@code {0}}
     * @param written null where nothing is told
     * @param rest the sentence's further details
     */
    public Said around(String key, @Nullable String written, Object... rest) {
        var details = Stream.concat(Stream.of(PLACE), Stream.of(rest)).toArray();
        var sides =
                Objects.requireNonNull(messages.getMessage(key, details, locale())).split(PLACE, 2);
        return new Said(sides[0], Objects.requireNonNullElse(written, ""), sides[1]);
    }

    /**
     * A file's name with its number, its size and when it came, so that two of one name are two.
     */
    public String file(Attachment file) {
        return file.bytes() == null
                ? file.called()
                : Objects.requireNonNull(
                        messages.getMessage(
                                "files.told",
                                new Object[] {
                                    file.called(),
                                    file.number(),
                                    number(file.kilobytes()),
                                    moment(file.uploadedAt())
                                },
                                locale()));
    }

    /** Danish order: æ, ø, å last, and aa as å. */
    public static Comparator<String> danishOrder() {
        var collator = Collator.getInstance(DANISH);
        return collator::compare;
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(text(key, "yyyy-MM-dd"), locale());
    }

    private static Locale locale() {
        var locale = LocaleContextHolder.getLocale();
        return "da".equals(locale.getLanguage()) ? DANISH : locale;
    }
}
