package dk.revus.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A class may be renamed; its name in the journal may not. */
class TypeNamesTest {

    sealed interface News permits Good, Bad {}

    sealed interface Good extends News {}

    record Sunshine() implements Good {}

    record Cake() implements Good {}

    record Bad() implements News {}

    @Test
    void a_family_may_come_in_groups_that_need_no_name_of_their_own() {
        var names =
                TypeNames.of(News.class)
                        .name("sunshine", Sunshine.class)
                        .name("cake", Cake.class)
                        .name("bad", Bad.class)
                        .complete();
        assertThat(names.nameOf(new Cake())).isEqualTo("cake");
        assertThat(names.typeOf("sunshine")).isEqualTo(Sunshine.class);
        assertThat(names.namesWithin(Good.class)).containsExactlyInAnyOrder("sunshine", "cake");
        assertThat(names.namesWithin(Bad.class)).containsExactly("bad");
    }

    @Test
    void who_is_forgotten_within_a_group_is_missed() {
        var names =
                TypeNames.of(News.class).name("sunshine", Sunshine.class).name("bad", Bad.class);
        assertThatIllegalStateException().isThrownBy(names::complete).withMessageContaining("Cake");
    }

    /** A record that has grown reads what was written before it did. */
    @Test
    void what_was_not_known_then_reads_as_nothing() {
        record Grown(String name, int number, boolean late) {}
        var document = new org.bson.Document("name", "Albertslund").append("other", 1);
        assertThat(Json.read(document, Grown.class)).isEqualTo(new Grown("Albertslund", 0, false));
    }
}
