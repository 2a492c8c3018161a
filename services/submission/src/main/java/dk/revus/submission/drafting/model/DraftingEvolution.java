package dk.revus.submission.drafting.model;

import dk.revus.submission.drafting.model.Drafting.InUse;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueRemoved;
import dk.revus.submission.drafting.model.DraftingEvent.CommentResolved;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.submission.drafting.model.DraftingEvent.SectionDone;
import dk.revus.submission.drafting.model.DraftingEvent.SectionTakenUpAgain;
import java.util.List;
import java.util.stream.Stream;

/** What an event makes of a drafting. */
public final class DraftingEvolution {

    private DraftingEvolution() {}

    public static Drafting evolve(Drafting drafting, DraftingEvent event) {
        var comments = drafting.comments();
        var done = drafting.done();
        var colleagues = drafting.colleagues();
        return switch (event) {
            case Commented(var comment) -> new InUse(and(comments, comment), done, colleagues);
            case CommentResolved(var id, var resolution) ->
                    new InUse(
                            comments.stream()
                                    .map(c -> c.id().equals(id) ? c.with(resolution) : c)
                                    .toList(),
                            done,
                            colleagues);
            case SectionDone(var mark) -> new InUse(comments, and(done, mark), colleagues);
            case SectionTakenUpAgain(var section) ->
                    new InUse(
                            comments,
                            done.stream().filter(mark -> mark.section() != section).toList(),
                            colleagues);
            case ColleagueInvited(var colleague) ->
                    new InUse(comments, done, and(colleagues, colleague));
            case ColleagueRemoved(var id, var removal) ->
                    new InUse(
                            comments,
                            done,
                            colleagues.stream()
                                    .map(c -> c.id().equals(id) ? c.without(removal) : c)
                                    .toList());
        };
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
