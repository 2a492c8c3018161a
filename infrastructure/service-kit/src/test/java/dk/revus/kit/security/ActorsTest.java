package dk.revus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The token says who it is, and which mandates from when to when; docs/conventions.md has its form.
 */
class ActorsTest {

    private static final Map<String, Object> MANDATE =
            Map.of(
                    "id", "M-165-1",
                    "role", "MAYOR",
                    "organisation", "165",
                    "from", "2014-01-01",
                    "to", "2017-12-31");

    private static Actor actor(Map<String, Object> claims) {
        var token = Jwt.withTokenValue("x").header("alg", "none").subject("steen");
        claims.forEach(token::claim);
        return Actors.of(token.build());
    }

    private static Actor with(Map<String, Object> mandate) {
        return actor(Map.of("name", "Borgmester, Albertslund", "mandates", List.of(mandate)));
    }

    @Test
    void a_person_is_shown_by_the_function_held() {
        var mayor = with(MANDATE);
        assertThat(mayor.isSignedIn()).isTrue();
        assertThat(mayor.person()).isEqualTo("steen");
        assertThat(mayor.function()).isEqualTo("Borgmester, Albertslund");
        assertThat(actor(Map.of("mandates", List.of())).function()).isEqualTo("steen");
    }

    @Test
    void both_days_of_a_mandate_count_in_full() {
        var mayor = with(MANDATE);
        var roles = Set.of(Role.MAYOR);
        assertThat(mayor.holdsFor("165", roles, LocalDate.of(2013, 12, 31))).isFalse();
        assertThat(mayor.holdsFor("165", roles, LocalDate.of(2014, 1, 1))).isTrue();
        assertThat(mayor.holdsFor("165", roles, LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(mayor.holdsFor("165", roles, LocalDate.of(2018, 1, 1))).isFalse();
        assertThat(mayor.everHeldFor("165", roles)).isTrue();
        assertThat(mayor.holdsFor("167", roles, LocalDate.of(2017, 6, 1))).isFalse();
    }

    @Test
    void a_mandate_may_have_no_known_end() {
        var claim = new HashMap<>(MANDATE);
        claim.remove("to");
        assertThat(with(claim).holds(Set.of(Role.MAYOR), LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void who_has_no_mandates_may_do_nothing_by_them() {
        assertThat(actor(Map.of("name", "x")).mandates()).isEmpty();
        assertThat(actor(Map.of("mandates", "MAYOR")).mandates()).isEmpty();
    }

    @Test
    void a_role_that_nobody_here_knows_opens_nothing() {
        var claim = new HashMap<>(MANDATE);
        claim.put("role", "ARCHIVIST");
        var stranger = actor(Map.of("mandates", List.of(claim, MANDATE)));
        assertThat(stranger.mandates()).extracting(Mandate::role).containsExactly(Role.MAYOR);
    }

    @Test
    void a_mandate_that_says_less_than_it_must_is_no_mandate() {
        for (var field : List.of("id", "role", "organisation", "from")) {
            var claim = new HashMap<>(MANDATE);
            claim.remove(field);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(claim))
                    .withMessageContaining(field);
        }
    }
}
