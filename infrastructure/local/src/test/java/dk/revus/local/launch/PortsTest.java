package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One number moves all ports. */
class PortsTest {

    @Test
    void every_part_follows_the_gateway() {
        var ports = Ports.of("9080");
        assertThat(ports.all(Part.GATEWAY)).containsExactly(9080, 9089);
        assertThat(ports.of(Part.SUBMISSION)).isEqualTo(9081);
        assertThat(ports.of(Part.IDENTITY)).isEqualTo(9090);
        assertThat(ports.all(Part.KAFKA)).containsExactly(9092, 9093);
        assertThat(ports.address(Part.MONGODB)).isEqualTo("mongodb://127.0.0.1:9097");
        assertThat(ports.all(Part.MAIL)).containsExactly(9105, 9106);
    }

    @Test
    void no_two_parts_share_a_port() {
        var ports = new Ports(8080);
        assertThat(Arrays.stream(Part.values()).flatMap(part -> ports.all(part).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void ports_the_system_hands_out_are_refused() {
        assertThat(new Ports(32_741).all(Part.MAIL)).allMatch(port -> port < 32_768);
        assertThatThrownBy(() -> new Ports(32_742))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("REVUS_PORT must be between 1024 and 32741");
    }

    @Test
    void a_port_that_is_no_number_gets_one_sentence() {
        assertThatThrownBy(() -> Ports.of("http"))
                .hasMessage("REVUS_PORT must be a number such as 8080; it is http.");
    }
}
