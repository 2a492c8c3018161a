package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.PartStatus;
import dk.revus.local.launch.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the platform's processes take: memory as each one's fair share (PSS), and processor time.
 */
record Footprint(List<Taken> processes) {

    private static final String PSS = "Pss:";

    record Taken(long pid, String parts, long pssKilobytes, double cpuSeconds) {}

    static Footprint of(Platform platform) {
        var byProcess =
                platform.status().stream()
                        .filter(part -> part.pid() != null)
                        .collect(
                                Collectors.groupingBy(
                                        part -> Objects.requireNonNull(part.pid()),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                PartStatus::part, Collectors.joining(", "))));
        return new Footprint(
                byProcess.entrySet().stream()
                        .map(process -> taken(process.getKey(), process.getValue()))
                        .toList());
    }

    private static Taken taken(long pid, String parts) {
        var cpu =
                ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO);
        return new Taken(pid, parts, pss(pid), cpu.toMillis() / 1000.0);
    }

    private static long pss(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PSS))
                    .map(line -> line.substring(PSS.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new PlatformProblem(
                    "The memory of process " + pid + " cannot be read; this needs Linux.", e);
        }
    }

    double pssMegabytes() {
        return processes.stream().mapToLong(Taken::pssKilobytes).sum() / 1024.0;
    }

    double cpuSeconds() {
        return processes.stream().mapToDouble(Taken::cpuSeconds).sum();
    }

    String table() {
        var rows =
                processes.stream()
                        .map(
                                p ->
                                        "%8d %10.1f %10.1f  %s%n"
                                                .formatted(
                                                        p.pid(),
                                                        p.pssKilobytes() / 1024.0,
                                                        p.cpuSeconds(),
                                                        p.parts()))
                        .collect(Collectors.joining());
        return "     pid    PSS MiB      CPU s  parts%n".formatted()
                + rows
                + "   total %10.1f %10.1f%n".formatted(pssMegabytes(), cpuSeconds());
    }
}
