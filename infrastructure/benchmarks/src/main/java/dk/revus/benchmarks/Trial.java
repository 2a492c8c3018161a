package dk.revus.benchmarks;

import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * One build, once: started on fresh data, put under load, stopped, started again on what it kept.
 * It is stopped when this ends, whatever happens.
 */
final class Trial implements AutoCloseable {

    private static final int PORT = 23_000;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration COUNTED = Duration.ofSeconds(20);

    private final Build build;
    private final Mode mode;
    private final Path log;
    private final Map<String, String> environment;
    private final Map<Figure, Double> values = new EnumMap<>(Figure.class);

    /**
     * @param folder takes the platform's data and what the commands say
     */
    Trial(Build build, Mode mode, Path folder) {
        this.build = build;
        this.mode = mode;
        this.log = folder.resolve("revus.log");
        this.environment =
                Map.of(
                        "REVUS_HOME", folder.resolve("home").toString(),
                        "REVUS_PORT", Integer.toString(PORT));
    }

    /** On fresh data. */
    void start() {
        values.put(Figure.CALIBRATION, Calibration.millis());
        up(Figure.UP_FRESH_WALL, Figure.UP_FRESH_CPU);
    }

    /** Without data, so that a first build or a first cache is not counted. */
    void startOnce() {
        up(Figure.UP_FRESH_WALL, Figure.UP_FRESH_CPU);
        values.clear();
    }

    private void up(Figure wall, Figure cpu) {
        var ran =
                mode == Mode.PROCESSES
                        ? build.revus(environment, log, "up", "--detach", "--processes")
                        : build.revus(environment, log, "up", "--detach");
        values.put(wall, ran.wallSeconds());
        values.put(cpu, ran.cpuSeconds() + Footprint.of(platform()).cpuSeconds());
    }

    /** As fast as it goes. */
    Rush rush(int submissions) {
        var rush = Rush.of(platform(), submissions);
        values.put(Figure.SUBMISSIONS, rush.perSecond());
        values.put(Figure.SUBMISSION_CPU, rush.cpuMillis());
        values.put(Figure.SUBMISSION_REST, rush.restSeconds());
        values.put(Figure.SUBMISSION_DISK, rush.bytes() / 1000);
        values.put(Figure.MEMORY, Footprint.of(platform()).pssMegabytes());
        return rush;
    }

    /** At a rate that leaves room. */
    Report measure(int rate) {
        var report = new Measurement(platform()).run(rate, WARM_UP, COUNTED);
        values.put(Figure.ANSWERED_P50, report.answers().p50());
        values.put(Figure.ANSWERED_P99, report.answers().p99());
        values.put(Figure.VISIBLE_P50, report.visible().p50());
        values.put(Figure.VISIBLE_P99, report.visible().p99());
        return report;
    }

    void read() {
        var reading = new Reading(platform());
        var client =
                new GatewayClient(platform().gateway(), platform().tokenFor("kkr-sekretariat"));
        var cycle = "/cycles/" + Ground.openCall(client).path("cycleId").asString();
        var themes = "/themes?cycle=" + cycle.substring("/cycles/".length());
        var theme = "/themes/" + client.read(themes).at("/items/0/themeId").asString();
        values.put(Figure.CYCLE_CPU, reading.cpu(Part.STRATEGY, cycle));
        values.put(Figure.CYCLE_THROUGH, reading.through(Part.STRATEGY, cycle));
        values.put(Figure.THEME_CPU, reading.cpu(Part.THEME_CATALOGUE, theme));
        values.put(Figure.THEMES_CPU, reading.cpu(Part.THEME_CATALOGUE, themes));
    }

    void restart() {
        build.revus(environment, log, "down");
        up(Figure.UP_KEPT_WALL, Figure.UP_KEPT_CPU);
    }

    Map<Figure, Double> values() {
        return new EnumMap<>(values);
    }

    private Platform platform() {
        var home = new Home(Path.of(environment.get("REVUS_HOME")));
        return Platform.running(home, environment).orElseThrow();
    }

    @Override
    public void close() {
        build.revus(environment, log, "down");
    }
}
