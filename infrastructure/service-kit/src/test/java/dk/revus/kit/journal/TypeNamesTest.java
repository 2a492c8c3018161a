package dk.revus.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.kit.decision.Named;
import dk.revus.kit.text.Json;
import org.junit.jupiter.api.Test;

/** A class may be renamed; its name in the journal may not. */
class TypeNamesTest {

    sealed interface News permits Good, Bad {}

    sealed interface Good extends News {}

    @Named("sunshine")
    record Sunshine() implements Good {}

    @Named("cake")
    record Cake() implements Good {}

    @Named("bad")
    record Bad() implements News {}

    sealed interface Rumours {}

    @Named("heard")
    record Heard() implements Rumours {}

    record Forgotten() implements Rumours {}

    sealed interface Twins {}

    @Named("one")
    record First() implements Twins {}

    @Named("one")
    record Second() implements Twins {}

    @Test
    void a_family_may_come_in_groups_that_need_no_name_of_their_own() {
        var names = TypeNames.of(News.class);
        assertThat(names.all()).containsExactly("sunshine", "cake", "bad");
        assertThat(names.nameOf(new Cake())).isEqualTo("cake");
        assertThat(names.typeOf("sunshine")).isEqualTo(Sunshine.class);
        assertThat(names.namesWithin(Good.class)).containsExactlyInAnyOrder("sunshine", "cake");
        assertThat(names.namesWithin(Bad.class)).containsExactly("bad");
    }

    @Test
    void who_was_given_no_name_is_missed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TypeNames.of(Rumours.class))
                .withMessageContaining("Forgotten");
    }

    @Test
    void a_name_stands_for_one_type() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TypeNames.of(Twins.class))
                .withMessageContaining("Second");
    }

    /** A record that has grown reads what was written before it did. */
    @Test
    void what_was_not_known_then_reads_as_nothing() {
        record Grown(String name, int number, boolean late) {}
        var document = new org.bson.Document("name", "Albertslund").append("other", 1);
        assertThat(Json.read(document, Grown.class)).isEqualTo(new Grown("Albertslund", 0, false));
    }
}
