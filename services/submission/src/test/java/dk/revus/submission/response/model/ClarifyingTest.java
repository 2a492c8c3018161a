package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.NEW_THEME;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.danish;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.reserved;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.ContentRefusal.FieldLocked;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.VersionEvent.Clarified;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The secretariat asked about one thing; only that is written anew. */
class ClarifyingTest {

    private static final String FIRST = "ØN-165-2017-01";
    private static final String PROBLEM = "wishes[ØN-165-2017-01].problem";
    private static final Instant AUGUST = danish("2017-08-20T09:00");
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseContent SENT = wishing(wish(FIRST, 1));

    private static ResponseContent saying(String title, String problem) {
        return wishing(Saying.wish(FIRST, 1, title, problem, "", NEW_THEME, List.of(), List.of()));
    }

    private static Clarify clarify(ResponseContent content, String... editable) {
        return new Clarify(content, Set.of(editable), EDITOR, AUGUST);
    }

    private static ResponseSpec submitted(ResponseContent content) {
        return given(INVITED, new WishesSubmitted(sent(1, 1, content))).under(NOT_OPEN);
    }

    private static Clarified clarified(ResponseContent before, ResponseContent after) {
        return new Clarified(
                Submission.next(
                        ResponseSpec.ID,
                        sent(1, 1, before),
                        after,
                        "Sagsbehandler",
                        AUGUST,
                        Circumstances.USUAL));
    }

    @Test
    void what_was_asked_about_is_a_new_version_long_after_the_deadline() {
        var longer = saying("Bedre busser", "Det tager to timer");
        submitted(SENT).when(clarify(longer, PROBLEM)).then(clarified(SENT, longer));
    }

    @Test
    void what_was_not_asked_about_is_locked() {
        submitted(SENT)
                .when(clarify(saying("Bedre tog", "Det tager to timer"), PROBLEM))
                .thenRefused(new FieldLocked("wishes[ØN-165-2017-01].title"));
        submitted(SENT)
                .when(clarify(wishing(), PROBLEM))
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                        wishing(),
                                        CALL,
                                        ResponseSpec.ATTACHED,
                                        DecisionContext.dayOf(AUGUST))));
        submitted(SENT)
                .when(clarify(wishing(wish(FIRST, 1), wish("", 2)), PROBLEM))
                .thenRefused(new FieldLocked("wishes[ØN-165-2017-02].rank"));
    }

    @Test
    void what_says_the_same_is_no_new_version() {
        submitted(SENT).when(clarify(SENT, PROBLEM)).then();
    }

    @Test
    void what_was_whole_stays_whole() {
        var blank = saying("Bedre busser", " ");
        submitted(SENT)
                .when(clarify(blank, PROBLEM))
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                        blank,
                                        CALL,
                                        ResponseSpec.ATTACHED,
                                        DecisionContext.dayOf(AUGUST))));
    }

    @Test
    void a_reservation_that_is_overdue_by_now_does_not_hold_it_back() {
        var october = danish("2017-10-01T09:00");
        var before = reserved(wish(FIRST, 1));
        var after = saying("Bedre busser", "Længere").standingOn(null, ResponseSpec.RESERVED);
        var decision =
                submitted(before)
                        .when(new Clarify(after, Set.of(PROBLEM), EDITOR, october))
                        .decision();
        assertThat(decision.toString()).contains("Clarified");
    }

    @Test
    void only_wishes_that_count_are_clarified() {
        given(INVITED).when(clarify(SENT, PROBLEM)).thenRefused(new NotNow());
        given(INVITED, new NoWishesDeclared(noWishes(1, 0, wishing())))
                .when(clarify(SENT, PROBLEM))
                .thenRefused(new NotNow());
    }
}
