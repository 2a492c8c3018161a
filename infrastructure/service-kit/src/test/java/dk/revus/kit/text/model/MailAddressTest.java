package dk.revus.kit.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ks@albertslund.example,ks@albertslund.example,false",
        "post@rødovre.example,post@xn--rdovre-bya.example,false",
        "post@xn--rdovre-bya.example,post@xn--rdovre-bya.example,false",
        "søren@albertslund.example,søren@albertslund.example,true",
        "søren@rødovre.example,søren@xn--rdovre-bya.example,true"
    })
    void a_domain_travels_in_ascii(String written, String travelling, boolean needsUtf8) {
        var address = MailAddress.parse(written).orElseThrow();
        assertThat(address.travelling()).isEqualTo(travelling);
        assertThat(address.needsUtf8()).isEqualTo(needsUtf8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "post@", "@kommune.example", "post", "a@b_c.example", "a@-b-"})
    void what_can_never_arrive_is_none(String written) {
        assertThat(MailAddress.parse(written)).isEmpty();
    }

    @Test
    void a_domain_that_is_too_long_is_none() {
        assertThat(MailAddress.parse("a@" + "ø".repeat(80) + ".example")).isEmpty();
    }
}
