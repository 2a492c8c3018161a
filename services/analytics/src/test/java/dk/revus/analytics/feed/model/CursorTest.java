package dk.revus.analytics.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.feed.model.Selection.Mark;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is kept by strangers and comes back as it was, or is refused. */
class CursorTest {

    private static final Mark MARK = new Mark(-7, Integer.MAX_VALUE);
    private static final Cursor START = Cursor.start(MARK);
    private static final Place WISHES = new Place(FeedTopic.WISH, 2);

    @Test
    void the_start_has_read_nothing() {
        assertThat(START.nextIn(WISHES)).isZero();
        assertThat(Cursor.read(START.written())).contains(START);
    }

    @Test
    void having_read_an_event_the_next_one_is_asked_for() {
        assertThat(START.after(WISHES, 41).nextIn(WISHES)).isEqualTo(42);
    }

    @Test
    void the_same_place_is_always_written_the_same() {
        var there = START.after(WISHES, 300).after(new Place(FeedTopic.CALL, 0), 7);
        var alsoThere = START.after(new Place(FeedTopic.CALL, 0), 7).after(WISHES, 300);
        assertThat(there.written()).isEqualTo(alsoThere.written());
    }

    @Test
    void every_cursor_comes_back_as_it_was() {
        var random = new Random(29);
        for (var round = 0; round < 1_000; round++) {
            var next = new TreeMap<Place, Long>();
            for (var topic : FeedTopic.values()) {
                next.put(new Place(topic, random.nextInt(300)), random.nextLong(Long.MAX_VALUE));
            }
            var cursor = new Cursor(next, MARK);
            assertThat(Cursor.read(cursor.written())).contains(cursor);
        }
    }

    @Test
    void a_cursor_over_all_partitions_fits_in_an_address() {
        var next = new TreeMap<Place, Long>();
        for (var topic : FeedTopic.values()) {
            for (var partition = 0; partition < 3; partition++) {
                next.put(new Place(topic, partition), 1_000_000L);
            }
        }
        assertThat(new Cursor(next, MARK).written()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ", "!!", "AAAA", "hello", "12345"})
    void what_no_feed_gave_out_is_refused(String text) {
        assertThat(Cursor.read(text)).isEmpty();
    }

    /** Written by the version before: the place is known, the selection is not. */
    @Test
    void a_cursor_from_before_says_where_and_not_what_for() {
        var old = new Cursor(Map.of(WISHES, 300L), null);
        assertThat(old.written()).isEqualTo("AQoCrAJu");
        assertThat(Cursor.read("AQoCrAJu")).contains(old);
        assertThat(MARK.differencesFrom(old.read())).containsExactly("types", "sight");
    }

    @Test
    void a_changed_or_shortened_cursor_is_refused() {
        var written = new Cursor(Map.of(WISHES, 300L), MARK).written();
        var bytes = Base64.getUrlDecoder().decode(written);
        bytes[2] ^= 1;
        assertThat(Cursor.read(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
        assertThat(Cursor.read(written.substring(0, written.length() - 2))).isEmpty();
    }
}
