package dk.revus.analytics.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.feed.model.Selection.Mark;
import dk.revus.kit.security.model.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A mark changes exactly when what is let through does. */
class SelectionTest {

    private static final FeedReader MAYOR = new FeedReader(Set.of("165"), Set.of(Role.MAYOR));

    @Test
    void a_type_has_two_names_and_is_one() {
        var named = new Selection(Set.of("dk.kkr.revus.call.opened.v1", "call.closed"), MAYOR);
        var same = new Selection(Set.of("call.closed", "call.opened"), MAYOR);
        assertThat(named.mark()).isEqualTo(same.mark());
        assertThat(named.asksFor("dk.kkr.revus.call.opened.v1")).isTrue();
        assertThat(named.asksFor("call.created")).isFalse();
    }

    @Test
    void other_types_or_another_sight_are_named() {
        var all = new Selection(Set.of(), MAYOR).mark();
        var some = new Selection(Set.of("call.closed"), MAYOR).mark();
        assertThat(some.differencesFrom(all)).containsExactly("types");
        assertThat(of(Set.of("101"), Role.MAYOR).differencesFrom(all)).containsExactly("sight");
        assertThat(all.differencesFrom(all)).isEmpty();
    }

    @Test
    void a_new_mandate_that_shows_nothing_new_changes_nothing() {
        assertThat(of(Set.of("165"), Role.MUNICIPAL_EDITOR))
                .isEqualTo(of(Set.of("165"), Role.MAYOR));
        assertThat(of(Set.of("KKR"), Role.KKR_SECRETARIAT))
                .isEqualTo(of(Set.of("KKR", "165"), Role.SECRETARIAT_LEAD));
    }

    @Test
    void whoever_comes_to_see_more_has_another_mark() {
        assertThat(of(Set.of("165"), Role.MAYOR))
                .isNotEqualTo(of(Set.of("165", "101"), Role.MAYOR))
                .isNotEqualTo(of(Set.of("165"), Role.OPS));
        assertThat(of(Set.of("KL"), Role.ANALYST))
                .isNotEqualTo(of(Set.of("KL"), Role.AUDITOR))
                .isNotEqualTo(of(Set.of("KL"), Role.KKR_SECRETARIAT));
    }

    private static Mark of(Set<String> organisations, Role role) {
        return new Selection(Set.of(), new FeedReader(organisations, Set.of(role))).mark();
    }
}
