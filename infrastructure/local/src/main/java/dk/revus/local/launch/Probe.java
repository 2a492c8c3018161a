package dk.revus.local.launch;

import dk.revus.local.http.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;

/** Asks a part whether it is ready, and the gateway whether it reaches a part. */
final class Probe {

    private static final int CONNECT_MILLIS = 500;

    private final Http http = new Http(Duration.ofSeconds(5));
    private final Ports ports;

    Probe(Ports ports) {
        this.ports = ports;
    }

    boolean isReady(Part part) {
        return part.isSpringApplication() ? isHealthy(part) : accepts(ports.of(part));
    }

    /** Refused for want of a token is an answer too: the route led to somebody who checks it. */
    boolean isReachedThroughGateway(Part part) {
        var route = part.route();
        return route == null || answers(route);
    }

    private boolean answers(String route) {
        try {
            var status = http.get(ports.url(Part.GATEWAY).resolve(route), Map.of()).status();
            return status == 200 || status == 401 || status == 403;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Most are asked long before they listen, and a refused connection is the cheaper answer. */
    private boolean isHealthy(Part part) {
        if (!accepts(ports.of(part))) {
            return false;
        }
        try {
            return http.get(ports.url(part).resolve("/actuator/health"), Map.of()).isSuccess();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
