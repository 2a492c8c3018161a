package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A taken port is told with what to do about it. */
class PortHolderTest {

    @Test
    void a_taken_port_is_refused_with_the_way_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThat(PortHolder.isFree(port)).isFalse();
            assertThatThrownBy(() -> PortHolder.demandFree(Part.GATEWAY, port))
                    .isInstanceOf(PlatformProblem.class)
                    .hasMessageContaining("Port " + port + ", which gateway needs, is taken")
                    .hasMessageContaining("REVUS_PORT");
        }
    }

    @Test
    void linux_tells_which_process_has_the_port() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/net/tcp")));
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.holder(other.getLocalPort())).contains(ProcessHandle.current());
        }
    }

    @Test
    void a_port_is_free_again_when_its_holder_has_left() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        assertThat(PortHolder.isFree(port)).isTrue();
    }
}
