package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Content;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.ThemeName;
import dk.revus.portal.page.FormData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A response as it stands in the form, typed or read.
 *
 * @param ranks by theme; a theme without a place is not prioritised
 * @param wishes those written, in the order of the form
 * @param said what else it says, by field
 */
record ResponseForm(
        Map<String, String> ranks,
        List<WishForm> wishes,
        Map<String, String> said,
        Standing standing,
        List<String> attachmentIds) {

    private static final String SLOTS = "slots";
    private static final int MOST = 40;
    private static final int AT_FIRST = 3;
    private static final Comparator<String> SHORTER_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static ResponseForm of(Content content, AnswerForm form) {
        var ranks = new LinkedHashMap<String, String>();
        content.themeRanks().forEach(rank -> ranks.put(rank.themeId(), "" + rank.rank()));
        var wishes = content.wishes();
        return new ResponseForm(
                ranks,
                IntStream.range(0, wishes.size())
                        .mapToObj(i -> WishForm.of(i + 1, wishes.get(i), form))
                        .toList(),
                said(form, content::text),
                Standing.of(content.localDecision(), content.reservation()),
                content.attachmentIds());
    }

    private static Map<String, String> said(AnswerForm form, UnaryOperator<String> value) {
        var said = new LinkedHashMap<String, String>();
        form.ofAnswer().forEach(field -> said.put(field.name(), value.apply(field.name())));
        return said;
    }

    static ResponseForm of(FormData formData, Call call, AnswerForm form) {
        var ranks = new LinkedHashMap<String, String>();
        for (ThemeName theme : call.themes()) {
            var rank = formData.text("rank-" + theme.themeId());
            if (!rank.isEmpty()) {
                ranks.put(theme.themeId(), rank);
            }
        }
        return new ResponseForm(
                ranks,
                wishes(formData, call, form),
                said(form, formData::text),
                Standing.of(formData),
                formData.all("attachmentIds"));
    }

    /** Those that were written; when one is left out the others move up. */
    private static List<WishForm> wishes(FormData formData, Call call, AnswerForm form) {
        var principles = call.principles().stream().map(Principle::principleId).toList();
        var rows =
                IntStream.rangeClosed(1, slots(formData, call.wishLimit()))
                        .mapToObj(number -> WishForm.of(number, formData, form, principles))
                        .toList();
        var written = rows.stream().filter(wish -> !wish.isEmpty()).toList();
        var kept = written.stream().filter(wish -> !isLeftOut(wish.number(), formData)).toList();
        return kept.size() < written.size() || onlyEmptyRowsAreMissing(rows, kept)
                ? closedUp(kept)
                : kept;
    }

    /** A place that an empty row stands at is nobody's; what comes after it moves up. */
    private static boolean onlyEmptyRowsAreMissing(List<WishForm> rows, List<WishForm> kept) {
        var taken = kept.stream().map(WishForm::chosenRank).toList();
        var empty = rows.stream().filter(WishForm::isEmpty).map(WishForm::chosenRank).toList();
        var missing =
                IntStream.rangeClosed(1, rows.size())
                        .mapToObj(String::valueOf)
                        .filter(place -> !taken.contains(place))
                        .toList();
        return !missing.isEmpty() && empty.containsAll(missing);
    }

    private static boolean isLeftOut(int number, FormData formData) {
        return !formData.text("wish-" + number + "-remove").isEmpty()
                || formData.chosen("leave-out", "" + number);
    }

    /** The places are only touched while they are all different, else the person has to choose. */
    private static List<WishForm> closedUp(List<WishForm> wishes) {
        var places = wishes.stream().map(WishForm::chosenRank).distinct().sorted(SHORTER_FIRST);
        var order = places.toList();
        return order.size() < wishes.size()
                ? wishes
                : wishes.stream().map(w -> w.at(order.indexOf(w.chosenRank()) + 1)).toList();
    }

    /** How many wishes the form had room for, as it says itself. */
    private static int slots(FormData formData, int atLeast) {
        var slots = formData.text(SLOTS);
        return slots.matches("[0-9]{1,2}")
                ? Math.max(Math.min(Integer.parseInt(slots), MOST), atLeast)
                : atLeast;
    }

    public String text(String field) {
        return said.getOrDefault(field, "");
    }

    public String rank(String themeId) {
        return ranks.getOrDefault(themeId, "");
    }

    /**
     * How many wishes the page has room for: all that are written, and no more than the call
     * allows.
     *
     * @param formData asks for one more with its action {@code add}
     */
    public int room(FormData formData, Call call) {
        int before = formData.text(SLOTS).isEmpty() ? AT_FIRST : slots(formData, 0);
        int wanted = formData.text("action").equals("add") ? before + 1 : before;
        int last = wishes.stream().mapToInt(WishForm::number).max().orElse(0);
        return Math.max(Math.min(wanted, call.wishLimit()), last);
    }

    /** What the page shows: the wishes, and empty ones as far as there is room. */
    public List<WishForm> rows(int room) {
        var rows = new ArrayList<>(wishes);
        var taken = wishes.stream().map(WishForm::number).toList();
        IntStream.rangeClosed(1, room)
                .filter(number -> !taken.contains(number) && rows.size() < room)
                .mapToObj(WishForm::empty)
                .forEach(rows::add);
        return rows.stream().sorted(Comparator.comparingInt(WishForm::number)).toList();
    }
}
