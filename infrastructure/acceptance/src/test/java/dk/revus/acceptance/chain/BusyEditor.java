package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.local.http.Http;
import dk.revus.local.launch.Platform;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who saves a draft again and again and never sends it, whatever dies meanwhile. What is
 * not answered is not counted on; what is answered must still be there in the end.
 */
final class BusyEditor implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Http http = new Http(Duration.ofSeconds(10));
    private final String user;
    private final String path;
    private final URI address;
    private final String authorization;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);
    private volatile boolean busy = true;
    private final AtomicInteger unanswered = new AtomicInteger();

    BusyEditor(Platform platform, String user, String path) {
        this.user = user;
        this.path = path;
        this.address = platform.gateway().resolve("/api/v1" + path);
        this.authorization = "Bearer " + platform.tokenFor(user);
    }

    void begin() {
        work = CompletableFuture.runAsync(this::write);
    }

    private void write() {
        for (int draft = 1; busy; draft++) {
            try {
                save(draft);
            } catch (UncheckedIOException e) {
                unanswered.incrementAndGet();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void save(int draft) {
        var seen = http.get(address, Map.of("Authorization", authorization));
        if (!seen.isSuccess()) {
            unanswered.incrementAndGet();
            return;
        }
        var body =
                Map.of(
                        "themeRanks",
                        List.of(),
                        "wishes",
                        List.of(),
                        "coverText",
                        "Udkast nummer %d (eksempeldata)".formatted(draft));
        var headers =
                Map.of(
                        "Authorization",
                        authorization,
                        "If-Match",
                        "\"" + seen.json().path("version").asLong() + "\"");
        var saved = http.put(address, headers, body);
        if (saved.isSuccess()) {
            var version = saved.json().path("version").asLong();
            acknowledged.add(new Acknowledged(user, path, "", saved.status(), version));
        } else {
            unanswered.incrementAndGet();
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    int unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() {
        busy = false;
        work.join();
    }
}
