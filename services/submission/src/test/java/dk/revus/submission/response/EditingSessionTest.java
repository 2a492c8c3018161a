package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.security.Actor;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person saves in one session is one thing to whoever reads the history. */
class EditingSessionTest {

    private static final Instant NINE = Instant.parse("2017-06-01T07:00:00Z");

    private static PastCommit<ResponseEvent> saved(long version, int minute, String editor) {
        return commit(version, minute, new DraftSaved(ResponseContent.EMPTY, editor));
    }

    private static PastCommit<ResponseEvent> commit(
            long version, int minute, ResponseEvent... events) {
        return new PastCommit<>(
                version,
                NINE.plusSeconds(60L * minute),
                Actor.Kind.PERSON,
                "Sagsbehandler, Albertslund",
                "165",
                "save-draft",
                "command-" + version,
                null,
                List.of(events));
    }

    private static List<Integer> sizes(List<PastCommit<ResponseEvent>> newestFirst) {
        return EditingSession.of(newestFirst).stream().map(s -> s.commits().size()).toList();
    }

    @Test
    void saves_close_in_time_are_one_from_the_first_to_the_last() {
        var begun =
                commit(1, 0, new Started(), new DraftSaved(ResponseContent.EMPTY, "albertslund-1"));
        var sessions =
                EditingSession.of(
                        List.of(
                                saved(3, 40, "albertslund-1"),
                                saved(2, 20, "albertslund-1"),
                                begun));

        assertThat(sessions).hasSize(1);
        assertThat(sessions.getFirst().since()).isEqualTo(NINE);
        assertThat(sessions.getFirst().firstVersion()).isEqualTo(1);
        assertThat(sessions.getFirst().last().version()).isEqualTo(3);
        assertThat(sessions.getFirst().events()).hasSize(4).startsWith(new Started());
    }

    @Test
    void thirty_minutes_are_close_and_thirty_one_are_not() {
        assertThat(sizes(List.of(saved(2, 30, "a"), saved(1, 0, "a")))).containsExactly(2);
        assertThat(sizes(List.of(saved(2, 31, "a"), saved(1, 0, "a")))).containsExactly(1, 1);
    }

    @Test
    void two_people_of_one_function_are_two() {
        assertThat(sizes(List.of(saved(3, 2, "a"), saved(2, 1, "b"), saved(1, 0, "a"))))
                .containsExactly(1, 1, 1);
    }

    @Test
    void who_saved_is_not_known_of_what_was_kept_before_editors_were() {
        assertThat(sizes(List.of(saved(2, 1, ""), saved(1, 0, "")))).containsExactly(1, 1);
    }

    @Test
    void what_is_more_than_a_save_stands_alone_and_parts_those_around_it() {
        assertThat(sizes(List.of(saved(3, 2, "a"), commit(2, 1, new Reopened()), saved(1, 0, "a"))))
                .containsExactly(1, 1, 1);
    }
}
