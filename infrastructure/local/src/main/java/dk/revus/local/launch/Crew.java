package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.PartStatus.State;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The processes of one platform. Only processes that we started ourselves are ever touched. */
final class Crew {

    private static final Duration AT_LAST = Duration.ofSeconds(5);

    private final Home home;
    private final Ports ports;
    private final List<Jvm> jvms;
    private final Launcher launcher;
    private final Probe probe;

    Crew(Home home, Ports ports, List<Jvm> jvms, Launcher launcher) {
        this.home = home;
        this.ports = ports;
        this.jvms = jvms;
        this.launcher = launcher;
        this.probe = new Probe(ports);
    }

    List<Part> parts() {
        return jvms.stream().flatMap(jvm -> jvm.parts().stream()).toList();
    }

    boolean anybodyLives() {
        return jvms.stream().anyMatch(this::lives);
    }

    /** Servers first: everybody else asks for them while starting. */
    boolean startMissing() {
        try (var lock = lock()) {
            var missing = jvms.stream().filter(jvm -> !lives(jvm)).toList();
            missing.forEach(this::demandFreePorts);
            var servers = missing.stream().filter(Crew::isServer).toList();
            servers.forEach(this::launch);
            awaitAccepting(servers);
            missing.stream().filter(jvm -> !isServer(jvm)).forEach(this::launch);
            return !missing.isEmpty();
        } catch (IOException e) {
            throw new PlatformProblem("The folder " + home.root() + " cannot be used.", e);
        }
    }

    private FileChannel lock() throws IOException {
        var file = home.run().resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new PlatformProblem("Another ./revus up is starting the platform; wait for it.");
        }
        return channel;
    }

    private void demandFreePorts(Jvm jvm) {
        for (var part : jvm.parts()) {
            ports.all(part).forEach(port -> PortHolder.demandFree(part, port));
        }
    }

    private void launch(Jvm jvm) {
        pidFile(jvm).remember(launcher.launch(jvm).toHandle());
    }

    private void awaitAccepting(List<Jvm> servers) {
        var parts = servers.stream().flatMap(jvm -> jvm.parts().stream()).toList();
        var standstill = new Standstill(Standstill.PATIENCE, effort(parts), System.nanoTime());
        Waiting.until(
                () ->
                        parts.stream().allMatch(probe::isReady)
                                || death().isPresent()
                                || standstill.isReached(effort(parts), System.nanoTime()));
    }

    /**
     * What has visibly been done for those parts that are still waited for.
     *
     * @param waitingFor parts that do not answer yet
     */
    Effort effort(Collection<Part> waitingFor) {
        var theirs =
                jvms.stream()
                        .filter(jvm -> jvm.parts().stream().anyMatch(waitingFor::contains))
                        .toList();
        var logs =
                Stream.concat(theirs.stream().map(Jvm::name), waitingFor.stream().map(Part::label))
                        .distinct();
        return new Effort(
                parts().size() - waitingFor.size(),
                logs.mapToLong(name -> home.log(name).toFile().length()).sum(),
                living(theirs)
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus));
    }

    void start(Part part) {
        var jvm = of(part);
        if (!lives(jvm)) {
            demandFreePorts(jvm);
            launch(jvm);
        }
    }

    void kill(Part part) {
        var jvm = of(part);
        pidFile(jvm).process().ifPresent(ProcessHandle::destroyForcibly);
        if (!Waiting.until(AT_LAST, () -> !lives(jvm))) {
            throw new PlatformProblem(part.label() + " does not die.");
        }
    }

    void stop() {
        stop(jvms.stream().filter(jvm -> !isServer(jvm)).toList());
        stop(jvms.stream().filter(Crew::isServer).toList());
    }

    private void stop(List<Jvm> some) {
        BooleanSupplier allGone = () -> some.stream().noneMatch(this::lives);
        living(some).forEach(ProcessHandle::destroy);
        if (!Waiting.until(launcher.gently(), allGone)) {
            living(some).forEach(ProcessHandle::destroyForcibly);
            Waiting.until(AT_LAST, allGone);
        }
        some.forEach(jvm -> pidFile(jvm).forget());
    }

    private Stream<ProcessHandle> living(List<Jvm> some) {
        return some.stream().flatMap(jvm -> pidFile(jvm).process().stream());
    }

    Optional<PlatformProblem> death() {
        return jvms.stream()
                .filter(jvm -> pidFile(jvm).exists() && !lives(jvm))
                .findFirst()
                .map(this::obituary);
    }

    private PlatformProblem obituary(Jvm jvm) {
        var log = home.log(jvm.name());
        var lines = String.join("\n  ", LastLines.of(log, 12));
        return new PlatformProblem(
                "%s has stopped; ./revus up starts it again. Its last lines in %s:\n  %s"
                        .formatted(jvm.name(), log, lines));
    }

    List<PartStatus> status() {
        var all = new ArrayList<PartStatus>();
        for (var jvm : jvms) {
            var process = pidFile(jvm).process();
            var absent = pidFile(jvm).exists() ? State.DEAD : State.STOPPED;
            for (var part : jvm.parts()) {
                var state = process.isEmpty() ? absent : livingState(part);
                var pid = process.map(ProcessHandle::pid).orElse(null);
                all.add(new PartStatus(part.label(), ports.address(part), state, pid));
            }
        }
        return all;
    }

    private State livingState(Part part) {
        return probe.isReady(part) ? State.RUNNING : State.STARTING;
    }

    private Jvm of(Part part) {
        return jvms.stream()
                .filter(jvm -> jvm.parts().contains(part))
                .findFirst()
                .orElseThrow(() -> new PlatformProblem(part.label() + " is not run here."));
    }

    private boolean lives(Jvm jvm) {
        return pidFile(jvm).process().isPresent();
    }

    private PidFile pidFile(Jvm jvm) {
        return new PidFile(home, jvm.name());
    }

    private static boolean isServer(Jvm jvm) {
        return jvm.parts().stream().noneMatch(Part::isSpringApplication);
    }
}
