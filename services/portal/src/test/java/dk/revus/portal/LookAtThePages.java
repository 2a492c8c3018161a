package dk.revus.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Shows the pages with example data, for whoever works on them: one port per reader, from 18080 or
 * the one that is named on. It stands where the gateway stands, and is signed in already.
 */
final class LookAtThePages {

    private static final List<String> READERS =
            List.of(
                    "",
                    "MAYOR 165",
                    "SECRETARIAT_LEAD KKR",
                    "OFFICIALS_COMMITTEE KKR",
                    "REGION_OFFICER 1084",
                    "PROJECT_LEAD 165",
                    "MAYOR 161",
                    "MAYOR 400",
                    "KKR_CHAIRMANSHIP KKR",
                    "MAYOR 147",
                    "WORKING_GROUP KKR");
    private static final List<String> PASSED_ON =
            List.of("Cookie", "Content-Type", "Accept-Encoding", "Sec-Fetch-Site");

    private LookAtThePages() {}

    public static void main(String[] ports) throws Exception {
        var port = ports.length == 0 ? 18080 : Integer.parseInt(ports[0]);
        for (var reader : READERS) {
            serve(port++, reader.isEmpty() ? Map.of() : signedIn(reader.split(" ")));
        }
        new CountDownLatch(1).await();
    }

    private static Map<String, String> signedIn(String[] mandate) {
        return Map.of("Authorization", "Bearer " + RunningPortal.token(mandate[0], mandate[1]));
    }

    private static void serve(int port, Map<String, String> more) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> relay(exchange, more));
        server.start();
    }

    private static void relay(HttpExchange exchange, Map<String, String> more) throws IOException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(RunningPortal.address() + exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        for (var name : PASSED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        more.forEach(request::header);
        try (exchange) {
            var answer =
                    HttpClient.newHttpClient()
                            .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .map()
                    .forEach(
                            (name, values) -> {
                                if (!name.equalsIgnoreCase("Transfer-Encoding")
                                        && !name.equalsIgnoreCase("Content-Length")) {
                                    exchange.getResponseHeaders().put(name, values);
                                }
                            });
            var body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
