package dk.revus.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/temaer/TE-2017-04?fane=2#top", "/a//b", "/%C3%B8nsker"})
    void a_place_here_is_kept(String path) {
        assertThat(NextPage.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "temaer",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/a\\b",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/\t/elsewhere.example"
            })
    void anything_else_becomes_the_front_page(String path) {
        assertThat(NextPage.of(path).path()).isEqualTo("/");
    }

    @Test
    void nothing_asked_for_is_the_front_page() {
        assertThat(NextPage.of(null).path()).isEqualTo("/");
    }
}
