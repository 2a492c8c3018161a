package dk.revus.submission.response.model;

import java.util.List;

/**
 * What a municipality writes.
 *
 * @param contact a work mailbox or function, so that the secretariat can ask
 */
public record ResponseContent(
        String coverText, String contact, List<ThemeRank> themeRanks, List<Wish> wishes) {

    public static final ResponseContent EMPTY = new ResponseContent("", "", List.of(), List.of());

    public ResponseContent {
        themeRanks = List.copyOf(themeRanks);
        wishes = List.copyOf(wishes);
    }

    ResponseContent withWishes(List<Wish> others) {
        return new ResponseContent(coverText, contact, themeRanks, others);
    }
}
