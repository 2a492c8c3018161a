package dk.revus.kit.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However somebody writes it, it is one account. */
class AccountNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taarnby-sagsbehandler",
                "Taarnby-Sagsbehandler",
                "TÅRNBY-SAGSBEHANDLER",
                "  tårnby-sagsbehandler ",
                "Ta\u030Arnby-sagsbehandler",
                "\u00A0Tårnby-sagsbehandler\u00A0\t"
            })
    void one_account_has_one_spelling(String written) {
        assertThat(AccountName.of(written)).isEqualTo("taarnby-sagsbehandler");
        assertThat(AccountName.same(written, "taarnby-sagsbehandler")).isTrue();
    }

    @Test
    void other_letters_are_another_account() {
        assertThat(AccountName.same("taarnby-sagsbehandler", "taarnby-borgmester")).isFalse();
        assertThat(AccountName.of("Søren.Ærø@kommune.example"))
                .isEqualTo("soeren.aeroe@kommune.example");
    }

    @Test
    void what_was_kept_as_it_came_is_found_too() {
        assertThat(AccountName.spellings("Konsulent"))
                .containsExactlyInAnyOrder("konsulent", "Konsulent");
        assertThat(AccountName.spellings("konsulent")).containsExactly("konsulent");
    }
}
