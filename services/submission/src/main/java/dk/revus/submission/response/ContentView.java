package dk.revus.submission.response;

import dk.revus.submission.response.model.ContinuityLink;
import dk.revus.submission.response.model.PrincipleAnswer;
import dk.revus.submission.response.model.ResponseContent;
import dk.revus.submission.response.model.ThemeBase;
import dk.revus.submission.response.model.ThemeRank;
import dk.revus.submission.response.model.Wish;
import java.util.List;

/** A content as it is shown; it can be sent back as a draft as it is. */
record ContentView(
        String coverText, String contact, List<ThemeRank> themeRanks, List<WishView> wishes) {

    record WishView(
            String wishId,
            int rank,
            String title,
            String problem,
            String wantedEffort,
            ThemeBase themeBase,
            List<PrincipleAnswer> principleAnswers,
            List<ContinuityLink> continuity) {

        static WishView of(Wish wish) {
            return new WishView(
                    wish.id(),
                    wish.rank(),
                    wish.title(),
                    wish.problem(),
                    wish.wantedEffort(),
                    wish.themeBase(),
                    wish.principleAnswers(),
                    wish.continuity());
        }
    }

    static ContentView of(ResponseContent content) {
        return new ContentView(
                content.coverText(),
                content.contact(),
                content.themeRanks(),
                content.wishes().stream().map(WishView::of).toList());
    }
}
