package dk.revus.submission.response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A content as it is shown; it can be sent back as a draft as it is. */
record ContentView(
        String coverText,
        String contact,
        List<ThemeRank> themeRanks,
        List<WishView> wishes,
        @Nullable LocalDecision localDecision,
        @Nullable Reservation reservation,
        List<String> attachmentIds) {

    /** A wish as it was written. */
    record WishView(String wishId, @JsonUnwrapped @JsonIgnoreProperties("id") Wish written) {

        static WishView of(Wish wish) {
            return new WishView(wish.id(), wish);
        }
    }

    static ContentView of(ResponseContent content) {
        return new ContentView(
                content.coverText(),
                content.contact(),
                content.themeRanks(),
                content.wishes().stream().map(WishView::of).toList(),
                content.localDecision(),
                content.reservation(),
                content.attachmentIds());
    }
}
