package dk.revus.submission.call;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Letter.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedLetter;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallLetter;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.call.model.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final Instant MOMENT = Instant.parse("2017-05-10T07:00:00Z");
    private static final CallContent CONTENT =
            new CallContent(
                    "revus-2019-2022",
                    "ReVUS 2019-2022 og fælleskommunale udviklingstiltag",
                    new CallLetter(
                            "SAG-2017-02127",
                            "2361329",
                            LocalDate.parse("2017-05-10"),
                            List.of("Formandskabet for KKR Hovedstaden"),
                            "Kommunerne bedes sende ønsker til temaer i den kommende strategi."),
                    MOMENT,
                    new Deadline(LocalDate.parse("2017-08-06")),
                    LocalDate.parse("2017-09-01"),
                    3,
                    List.of(
                            new Reference("P1", "Greater Copenhagen som omdrejningspunktet"),
                            new Reference("P2", "Få fokuserede temaer og indsatser")),
                    List.of(
                            new Reference("TE-2017-01", "Erhvervsfremme"),
                            new Reference("TE-2017-02", "Infrastruktur")),
                    List.of("101", "165", "400"));
    private static final CallCounts COUNTS = new CallCounts(1, 1, 1, 0, 1, 0, 0);

    private static Letter letter(Call after, CallEvent event) {
        var stored = new Stored<>("IK-2017-01", 1, after, MOMENT, MOMENT, "", "", List.of());
        var letters = CallLetters.of(stored, event);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().topic()).isEqualTo("revus.call.events");
        return letters.getFirst();
    }

    @Test
    void a_drafted_call_is_told_inside_only() {
        var letter = letter(new Call.Draft(CONTENT), new CallCreated(CONTENT));
        assertThat(letter.type()).isEqualTo("call.created");
        assertThat(letter.classification()).isEqualTo(Classification.INTERNAL);
        new PublishedLetter(letter).isTheExample();
    }

    @Test
    void a_call_that_goes_out_is_told_to_all() {
        var letter = letter(new Call.Scheduled(CONTENT), new CallPublished());
        assertThat(letter.type()).isEqualTo("call.published");
        assertThat(letter.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedLetter(letter).isTheExample();
    }

    @Test
    void publishing_is_told_as_waiting_even_when_the_call_opens_in_the_same_moment() {
        new PublishedLetter(letter(new Call.Open(CONTENT), new CallPublished())).isTheExample();
    }

    @Test
    void an_open_call_is_told_to_all() {
        var letter = letter(new Call.Open(CONTENT), new CallOpened());
        assertThat(letter.type()).isEqualTo("call.opened");
        assertThat(letter.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedLetter(letter).isTheExample();
    }

    @Test
    void a_closed_call_is_told_to_all_with_its_counts() {
        var letter = letter(new Call.Closed(CONTENT, COUNTS), new CallClosed(COUNTS));
        assertThat(letter.type()).isEqualTo("call.closed");
        assertThat(letter.classification()).isEqualTo(Classification.PUBLIC);
        new PublishedLetter(letter).isTheExample();
    }
}
