package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * All parts in one process. Each is still itself: own port, own context, own database, own consumer
 * groups; they share nothing but the machine underneath.
 */
public final class OneJvm {

    private static final int AT_ONCE = 2;

    private final Settings settings;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private OneJvm(Settings settings) {
        this.settings = settings;
    }

    /** Arguments: the platform's home and the gateway's port. */
    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.WARNING);
        var home = new Home(Path.of(args[0]));
        var ports = Ports.of(args[1]);
        var jvm = new OneJvm(new Settings(home, ports, System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(jvm::stop, "stop"));
        try {
            jvm.start();
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Servers first, because everybody asks for them; then as many at a time as there are cores.
     */
    private void start() {
        try (var starters = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().factory())) {
            var servers = settings.parts().stream().filter(part -> !part.isSpringApplication());
            var applications = settings.parts().stream().filter(Part::isSpringApplication);
            await(servers.map(part -> begin(part, starters)).toList());
            await(applications.map(part -> begin(part, starters)).toList());
        }
    }

    private CompletableFuture<Void> begin(Part part, ExecutorService starters) {
        return CompletableFuture.runAsync(() -> startAs(part), starters);
    }

    private static void await(List<CompletableFuture<Void>> starts) {
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
    }

    private void startAs(Part part) {
        PartOfThread.become(part);
        try {
            var running = part.isSpringApplication() ? application(part) : server(part);
            synchronized (started) {
                started.push(running);
            }
        } catch (InvocationTargetException e) {
            var cause = e.getCause();
            throw new PlatformProblem(part.label() + " could not start: " + cause, cause);
        } catch (ReflectiveOperationException e) {
            throw new PlatformProblem(part.label() + " has no start method: " + e, e);
        }
    }

    private AutoCloseable application(Part part) throws ReflectiveOperationException {
        var properties = settings.properties(part);
        properties.put("spring.main.register-shutdown-hook", false);
        properties.put(OwnAutoConfigurations.PART, part.label());
        var start = Class.forName(part.mainClass()).getMethod("start", Map.class);
        return (AutoCloseable) start.invoke(null, properties);
    }

    private AutoCloseable server(Part part) throws ReflectiveOperationException {
        var given = settings.arguments(part);
        var types = new ArrayList<Class<?>>(List.of(Path.class));
        var values = new ArrayList<Object>(List.of(Path.of(given.getFirst())));
        for (var port : given.subList(1, given.size())) {
            types.add(int.class);
            values.add(Integer.valueOf(port));
        }
        var start =
                Class.forName(part.mainClass()).getMethod("start", types.toArray(Class<?>[]::new));
        return (AutoCloseable) start.invoke(null, values.toArray());
    }

    /** The last one started goes first, so that nobody loses what it still needs. */
    private void stop() {
        List<AutoCloseable> running;
        synchronized (started) {
            running = List.copyOf(started);
        }
        for (var part : running) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("A part did not stop cleanly: " + e);
            }
        }
    }
}
