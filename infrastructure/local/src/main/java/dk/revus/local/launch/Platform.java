package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import dk.revus.local.clock.ClockFile;
import dk.revus.local.clock.HttpServiceClock;
import dk.revus.local.clock.PlatformClock;
import dk.revus.local.http.Http;
import dk.revus.local.seed.Seed;
import dk.revus.local.seed.Seeder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The platform on this machine: to start, ask, hurt and stop. Also for tests. */
public final class Platform implements AutoCloseable {

    /** A part of a JVM that is started anew needs some seconds. */
    private static final Duration WHILE_A_PART_STARTS = Duration.ofSeconds(30);

    private final Home home;
    private final Ports ports;
    private final Mode mode;
    private final Crew crew;
    private final Http http = new Http(Duration.ofSeconds(30));
    private final String secret;
    private long launchedAt = System.nanoTime();

    private Platform(
            Tree tree, Home home, Ports ports, Mode mode, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.mode = mode;
        this.secret = LocalSecret.in(home);
        var settings = new Settings(home, ports, environment);
        var launcher = new Launcher(tree, home, ports, settings, Aot.of(tree, environment));
        this.crew = new Crew(home, ports, mode.jvms(settings.parts()), launcher);
    }

    /** A platform that may or may not be running; nothing is started yet. */
    public static Platform of(Home home, Ports ports, Mode mode, Map<String, String> environment) {
        return new Platform(Tree.find(), home, ports, mode, environment);
    }

    /** Starts everything and returns while it is still coming up. */
    public static Platform start(Path home, Ports ports, Mode mode) {
        var platform = of(new Home(home), ports, mode, System.getenv());
        platform.launch();
        return platform;
    }

    /** The one that a former command left running, however it was told to run then. */
    public static Optional<Platform> running(Home home, Map<String, String> environment) {
        return Running.in(home)
                .map(run -> of(home, new Ports(run.base()), run.mode(), environment))
                .filter(platform -> platform.crew.anybodyLives());
    }

    /** Starts what is not running; says whether there was anything to start. */
    public boolean launch() {
        launchedAt = System.nanoTime();
        startTheClock();
        new Running(mode, ports.base()).remember(home);
        return crew.startMissing();
    }

    private void startTheClock() {
        var clock = new ClockFile(home.clock());
        if (!clock.exists()) {
            var realTime = Clock.systemUTC().instant();
            clock.set(Seed.read().startsAt(), realTime);
        }
    }

    public void awaitReady() {
        awaitReady(Progress.SILENT, null);
    }

    /**
     * Returns when every route answers through the gateway.
     *
     * @param limit how long the start may take in all; null: as long as it gets on
     * @throws PlatformProblem when it will not come to that; what runs is left running
     */
    public void awaitReady(Progress progress, @Nullable Duration limit) {
        new Readiness(crew, this::death, ports, home, launchedAt, limit, progress).await();
    }

    /** Brings the cycle of the seed file onto the platform; again changes nothing. */
    public void seed() {
        new Seeder(http, gateway(), demoUsers()::tokenOfRole).sow(Seed.read());
    }

    public void kill9(Part part) {
        crew.kill(part);
    }

    public void startPart(Part part) {
        crew.start(part);
    }

    public List<PartStatus> status() {
        return crew.status();
    }

    public String tokenFor(String user) {
        return demoUsers().tokenFor(user);
    }

    public List<DemoUsers.DemoUser> users() {
        return demoUsers().all();
    }

    private DemoUsers demoUsers() {
        return new DemoUsers(ports.url(Part.IDENTITY), secret, http);
    }

    public PlatformClock clock() {
        var services =
                Part.SERVICES.stream()
                        .map(
                                part ->
                                        new HttpServiceClock(
                                                part.label(),
                                                url(part),
                                                secret,
                                                http,
                                                WHILE_A_PART_STARTS))
                        .toList();
        return new PlatformClock(new ClockFile(home.clock()), services, Clock.systemUTC());
    }

    public URI gateway() {
        return url(Part.GATEWAY);
    }

    public URI url(Part part) {
        return ports.url(part);
    }

    public Ports ports() {
        return ports;
    }

    public Mode mode() {
        return mode;
    }

    public Home home() {
        return home;
    }

    /** The first process that should run and does not. */
    public Optional<PlatformProblem> death() {
        return Running.in(home).isEmpty() ? Optional.empty() : crew.death();
    }

    public boolean isMeantToRun() {
        return Running.in(home).isPresent();
    }

    /** Gateway and services first, then what they stand on. */
    public void stop() {
        Running.forget(home);
        crew.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
