package dk.revus.submission.drafting.model;

import static dk.revus.submission.drafting.model.DraftingSpec.EDITOR;
import static dk.revus.submission.drafting.model.DraftingSpec.NOW;
import static dk.revus.submission.drafting.model.DraftingSpec.given;

import dk.revus.submission.drafting.model.DraftingCommand.Note;
import dk.revus.submission.drafting.model.DraftingCommand.Resolve;
import dk.revus.submission.drafting.model.DraftingEvent.CommentResolved;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyComments;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownComment;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Colleagues comment on each other's text before anybody else reads it. */
class CommentingTest {

    private static final Comment.Resolution DEALT_WITH =
            new Comment.Resolution(EDITOR.function(), NOW);

    private static DraftingEvent comment(int number) {
        return new Commented(
                new Comment(
                        "K" + number,
                        "coverText",
                        "For langt",
                        EDITOR.function(),
                        NOW,
                        EDITOR.commandId(),
                        null));
    }

    @Test
    void a_comment_gets_the_next_number() {
        given(comment(1)).when(new Note("coverText", "For langt", EDITOR)).then(comment(2));
    }

    @Test
    void the_first_comment_takes_the_drafting_into_use() {
        given().when(new Note("coverText", "For langt", EDITOR)).then(comment(1));
    }

    @Test
    void what_was_dealt_with_is_said_once() {
        var resolve = new Resolve("K1", EDITOR);
        given(comment(1)).when(resolve).then(new CommentResolved("K1", DEALT_WITH));
        given(comment(1), new CommentResolved("K1", DEALT_WITH)).when(resolve).thenNothing();
    }

    @Test
    void only_what_was_written_can_be_dealt_with() {
        given(comment(1)).when(new Resolve("K2", EDITOR)).thenRefused(new UnknownComment("K2"));
    }

    @Test
    void the_margin_is_wide_and_has_an_end() {
        given(comments(DraftingDecider.MOST_COMMENTS - 1))
                .when(new Note("coverText", "For langt", EDITOR))
                .then(comment(DraftingDecider.MOST_COMMENTS));
        given(comments(DraftingDecider.MOST_COMMENTS))
                .when(new Note("coverText", "For langt", EDITOR))
                .thenRefused(new TooManyComments(DraftingDecider.MOST_COMMENTS));
    }

    private static DraftingEvent[] comments(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(CommentingTest::comment)
                .toArray(DraftingEvent[]::new);
    }
}
