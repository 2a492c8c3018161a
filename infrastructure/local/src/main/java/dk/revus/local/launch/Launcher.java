package dk.revus.local.launch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dk.revus.local.PlatformProblem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a {@link Jvm} into a running process that outlives this one. */
final class Launcher {

    /** Ctrl-C and a closing terminal are for us to handle; the parts are then stopped in order. */
    private static final String ON_ITS_OWN =
            "trap '' INT HUP; if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\"; fi; exec \"$@\"";

    private static final long LOG_GROWS_TO = 20L * 1024 * 1024;

    private final Tree tree;
    private final Home home;
    private final Ports ports;
    private final Settings settings;
    private final Aot aot;

    Launcher(Tree tree, Home home, Ports ports, Settings settings, Aot aot) {
        this.tree = tree;
        this.home = home;
        this.ports = ports;
        this.settings = settings;
        this.aot = aot;
    }

    /** How long a process may take to end when it is asked to. */
    Duration gently() {
        return aot.gently();
    }

    Process launch(Jvm jvm) {
        var cache = aot.cache(jvm.name(), JvmFlags.of(jvm), tree.classPath(jvm));
        var command = new ArrayList<>(List.of("/bin/sh", "-c", ON_ITS_OWN, "revus"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmFlags.of(jvm));
        command.addAll(aot.flags(cache));
        command.addAll(jvm.parts().size() == 1 ? alone(jvm.parts().getFirst()) : together(jvm));
        var builder = new ProcessBuilder(command).directory(home.run().toFile());
        setEnvironment(builder.environment(), jvm);
        var log = rotated(home.log(jvm.name()));
        if (aot.isMissed(cache)) {
            append(log, cache.file() + " is not there; the start takes longer without it.\n");
        }
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        return started(builder, jvm);
    }

    private List<String> alone(Part part) {
        var command = new ArrayList<String>();
        if (!part.isSpringApplication()) {
            command.add("-Dlogback.configurationFile=revus-server-logback.xml");
        }
        command.addAll(List.of("-cp", Tree.joined(tree.classPath(part)), part.mainClass()));
        command.addAll(settings.arguments(part));
        return command;
    }

    private List<String> together(Jvm jvm) {
        jvm.parts().forEach(part -> rotated(home.log(part.label())));
        return List.of(
                "-Dlogback.configurationFile=revus-one-jvm-logback.xml",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Drevus.logs=" + home.logs(),
                "-Drevus.root=" + tree.root(),
                "-cp",
                Tree.joined(tree.classPath(jvm)),
                OneJvm.class.getName(),
                home.root().toString(),
                Integer.toString(ports.base()));
    }

    private void setEnvironment(Map<String, String> environment, Jvm jvm) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        environment.put("MALLOC_ARENA_MAX", "2");
        if (jvm.parts().size() == 1) {
            environment.putAll(settings.variables(jvm.parts().getFirst()));
        }
    }

    private static Process started(ProcessBuilder builder, Jvm jvm) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new PlatformProblem(jvm.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private static void append(Path log, String line) {
        try {
            Files.writeString(log, line, CREATE, APPEND);
        } catch (IOException e) {
            throw new PlatformProblem("The log " + log + " cannot be written.", e);
        }
    }

    private static Path rotated(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_GROWS_TO) {
                var older = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new PlatformProblem("The log " + log + " cannot be written.", e);
        }
    }
}
