package dk.revus.portal.response;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Content;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.ThemeName;
import dk.revus.portal.page.Posted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A response as it stands in the form, typed or read.
 *
 * @param ranks by theme; a theme without a place is not prioritised
 * @param wishes those written, in the order of the form
 */
record ResponseForm(
        Map<String, String> ranks, List<WishForm> wishes, String coverText, String contact) {

    static ResponseForm of(Content content) {
        var ranks = new LinkedHashMap<String, String>();
        content.themeRanks().forEach(rank -> ranks.put(rank.themeId(), "" + rank.rank()));
        var wishes = content.wishes();
        return new ResponseForm(
                ranks,
                IntStream.range(0, wishes.size())
                        .mapToObj(i -> WishForm.of(i + 1, wishes.get(i)))
                        .toList(),
                Objects.requireNonNullElse(content.coverText(), ""),
                Objects.requireNonNullElse(content.contact(), ""));
    }

    static ResponseForm of(Posted posted, Call call) {
        var ranks = new LinkedHashMap<String, String>();
        for (ThemeName theme : call.themes()) {
            var rank = posted.text("rank-" + theme.themeId());
            if (!rank.isEmpty()) {
                ranks.put(theme.themeId(), rank);
            }
        }
        var principles = call.principles().stream().map(Principle::principleId).toList();
        return new ResponseForm(
                ranks,
                IntStream.rangeClosed(1, slots(posted, call))
                        .filter(number -> posted.text("wish-" + number + "-remove").isEmpty())
                        .mapToObj(number -> WishForm.of(number, posted, principles))
                        .filter(wish -> !wish.isEmpty())
                        .toList(),
                posted.text("coverText"),
                posted.text("contact"));
    }

    /** How many wishes the form had room for; never fewer than the call allows. */
    private static int slots(Posted posted, Call call) {
        var slots = posted.text("slots");
        return slots.matches("[0-9]{1,2}")
                ? Math.max(Integer.parseInt(slots), call.wishLimit())
                : call.wishLimit();
    }

    public String rank(String themeId) {
        return ranks.getOrDefault(themeId, "");
    }

    /** What the page shows: the wishes, and empty ones up to what the call allows. */
    public List<WishForm> rows(int limit) {
        var rows = new ArrayList<>(wishes);
        var taken = wishes.stream().map(WishForm::number).toList();
        IntStream.rangeClosed(1, limit)
                .filter(number -> !taken.contains(number) && rows.size() < limit)
                .mapToObj(WishForm::empty)
                .forEach(rows::add);
        return rows.stream().sorted(java.util.Comparator.comparingInt(WishForm::number)).toList();
    }
}
