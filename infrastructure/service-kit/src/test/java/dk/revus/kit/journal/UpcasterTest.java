package dk.revus.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What an earlier version kept is read as today's says it. */
class UpcasterTest {

    record Letter(String title, Sender from, List<Copy> copies) {}

    record Sender(String name, List<String> phones) {}

    record Copy(String to, Sender from, String channel) {}

    private static final Upcaster UPCASTER =
            Upcaster.NONE
                    .lacking(Sender.class, "phones", List.of("none"))
                    .lacking(Copy.class, "channel", "post")
                    .lacking(Copy.class, "from", new Sender("us", List.of()));

    @Test
    void what_is_missing_is_put_in_wherever_the_part_stands() {
        var kept =
                Document.parse(
                        """
                        {"title": "t", "from": {"name": "n"},
                         "copies": [{"to": "a"}, {"to": "b", "channel": null, "from": {"name": "m"}}]}
                        """);
        var none = List.of("none");
        assertThat(UPCASTER.read(kept, Letter.class))
                .isEqualTo(
                        new Letter(
                                "t",
                                new Sender("n", none),
                                List.of(
                                        new Copy("a", new Sender("us", List.of()), "post"),
                                        new Copy("b", new Sender("m", none), "post"))));
    }

    @Test
    void what_is_there_stays_and_the_kept_document_is_not_touched() {
        var kept = Document.parse("{'title': 't', 'from': {'name': 'n', 'phones': ['1']}}");
        var before = kept.toJson();
        assertThat(UPCASTER.read(kept, Letter.class).from())
                .isEqualTo(new Sender("n", List.of("1")));
        UPCASTER.read(Document.parse("{'from': {'name': 'n'}}"), Letter.class);
        assertThat(kept.toJson()).isEqualTo(before);
    }

    @Test
    void a_sealed_part_stands_for_its_members() {
        var upcaster = Upcaster.NONE.lacking(Tally.State.Counting.class, "count", 7);
        assertThat(upcaster.read(Map.of(), Tally.State.Counting.class))
                .isEqualTo(new Tally.State.Counting(7));
    }

    @Test
    void a_component_that_there_is_not_stops_the_start() {
        assertThatThrownBy(() -> Upcaster.NONE.lacking(Sender.class, "fax", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no fax");
    }
}
