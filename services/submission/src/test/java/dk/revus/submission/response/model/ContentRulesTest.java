package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.NEW_THEME;
import static dk.revus.submission.response.model.ResponseSpec.ranking;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishOn;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static dk.revus.submission.response.model.content.ThemeBase.Kind.NEW;
import static dk.revus.submission.response.model.content.ThemeBase.Kind.PROPOSED;
import static dk.revus.submission.response.model.content.ThemeBase.Kind.SEVERAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.ContentRefusal.AttachmentNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.DuplicateRank;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNotInCall;
import dk.revus.submission.response.model.ContentRefusal.PrincipleAnsweredTwice;
import dk.revus.submission.response.model.ContentRefusal.PrincipleNotInCall;
import dk.revus.submission.response.model.ContentRefusal.RankGap;
import dk.revus.submission.response.model.ContentRefusal.ThemeBaseIncoherent;
import dk.revus.submission.response.model.ContentRefusal.ThemeNotInCall;
import dk.revus.submission.response.model.ContentRefusal.ThemeRankedTwice;
import dk.revus.submission.response.model.ContentRefusal.TooManyWishes;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "Få fokuserede temaer": what even a draft must keep to. */
class ContentRulesTest {

    private static void fine(ResponseContent content) {
        assertThat(ContentRules.broken(content, CALL)).isEmpty();
    }

    private static void broken(ResponseContent content, ResponseRefusal reason) {
        assertThat(ContentRules.broken(content, CALL)).contains(reason);
    }

    @Test
    void nothing_at_all_is_a_fine_draft() {
        fine(ResponseContent.EMPTY);
    }

    @Test
    void the_focus_budget_holds_at_its_edge() {
        fine(wishing(wish("", 1), wish("", 2), wish("", 3)));
        var four = wishing(wish("", 1), wish("", 2), wish("", 3), wish("", 4));
        broken(four, TooManyWishes.of(3, four.wishes()));
    }

    @Test
    void wishes_are_ranked_once_each_and_without_a_gap_in_any_order() {
        fine(wishing(wish("", 2), wish("", 1)));
        broken(wishing(wish("", 1), wish("", 1)), new DuplicateRank("wishes", 1));
        broken(wishing(wish("", 1), wish("", 3)), new RankGap("wishes", 2));
        broken(wishing(wish("", 2)), new RankGap("wishes", 1));
    }

    @Test
    void themes_are_ranked_once_each_and_without_a_gap() {
        fine(ranking(rank("TE-4", 2), rank("TE-2", 1)));
        broken(ranking(rank("TE-4", 1), rank("TE-2", 1)), new DuplicateRank("themeRanks", 1));
        broken(ranking(rank("TE-4", 1), rank("TE-2", 3)), new RankGap("themeRanks", 2));
        broken(ranking(rank("TE-4", 1), rank("TE-4", 2)), new ThemeRankedTwice("TE-4"));
    }

    @Test
    void only_themes_of_the_call_are_ranked_or_built_on() {
        broken(ranking(rank("TE-99", 1)), new ThemeNotInCall("TE-99"));
        broken(wishing(wishOn(PROPOSED, "TE-99")), new ThemeNotInCall("TE-99"));
    }

    @Test
    void a_proposed_base_is_one_theme() {
        fine(wishing(wishOn(PROPOSED, "TE-1")));
        broken(wishing(wishOn(PROPOSED)), new ThemeBaseIncoherent(1));
        broken(wishing(wishOn(PROPOSED, "TE-1", "TE-2")), new ThemeBaseIncoherent(1));
    }

    @Test
    void several_are_at_least_two_different_themes() {
        fine(wishing(wishOn(SEVERAL, "TE-1", "TE-2")));
        broken(wishing(wishOn(SEVERAL, "TE-1")), new ThemeBaseIncoherent(1));
        broken(wishing(wishOn(SEVERAL, "TE-1", "TE-1")), new ThemeBaseIncoherent(1));
        broken(wishing(wishOn(SEVERAL, "TE-1", "TE-2", "TE-1")), new ThemeBaseIncoherent(1));
    }

    @Test
    void a_new_theme_builds_on_none() {
        fine(wishing(wishOn(NEW)));
        broken(wishing(wishOn(NEW, "TE-1")), new ThemeBaseIncoherent(1));
    }

    @Test
    void only_principles_of_the_call_are_answered_once_each() {
        fine(wishing(answering("P1", "P5")));
        broken(wishing(answering("P6")), new PrincipleNotInCall("P6"));
        broken(wishing(answering("P1", "P1")), new PrincipleAnsweredTwice(1, "P1"));
    }

    private static Wish answering(String... principles) {
        var answers =
                Stream.of(principles).map(p -> Saying.principle(p, Degree.FULLY, "")).toList();
        return Saying.wish("", 1, "Busser", "Fordi", "", NEW_THEME, answers, List.of());
    }

    private static ThemeRank rank(String theme, int rank) {
        return new ThemeRank(theme, rank);
    }

    @Test
    void a_wish_is_about_municipalities_of_the_call_each_once() {
        fine(wishing(about("165", "153")));
        broken(wishing(about("165", "751")), new MunicipalityNotInCall(1, "751"));
        broken(wishing(about("165", "165")), new MunicipalityNamedTwice(1, "165"));
    }

    private static Wish about(String... municipalities) {
        return Saying.other(answering(), "affected", List.of(municipalities));
    }

    @Test
    void an_attachment_is_enclosed_once() {
        fine(enclosing("BI-1", "BI-2"));
        broken(enclosing("BI-1", "BI-2", "BI-1"), new AttachmentNamedTwice("BI-1"));
    }

    private static ResponseContent enclosing(String... ids) {
        return new ResponseContent("", "", List.of(), List.of(), null, null, List.of(ids));
    }
}
