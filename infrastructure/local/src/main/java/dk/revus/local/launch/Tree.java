package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built source tree, and each part's class path in it.
 *
 * @param root the folder with the parent's pom
 */
public record Tree(Path root) {

    /** A sibling module, wherever Maven found it: packaged, compiled or installed. */
    private static final Pattern SIBLING =
            Pattern.compile(
                    ".*[/\\\\]dk[/\\\\]revus[/\\\\]([a-z-]+)[/\\\\][^/\\\\]+[/\\\\][^/\\\\]+\\.jar");

    public Tree {
        root = root.toAbsolutePath().normalize();
    }

    /** The tree around the working folder, or the one that the {@code revus} script names. */
    public static Tree find() {
        var named = System.getProperty("revus.root");
        var start = Path.of(named == null ? "" : named).toAbsolutePath();
        return Stream.iterate(start, java.util.Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("revus")))
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .findFirst()
                .map(Tree::new)
                .orElseThrow(
                        () -> new PlatformProblem(start + " is not inside the ReVUS source tree."));
    }

    /** What the part alone needs, its own module first. */
    List<Path> classPath(Part part) {
        var entries = new LinkedHashSet<Path>();
        entries.add(jar(root.resolve(part.module())));
        entries.addAll(libraries(part));
        return List.copyOf(entries);
    }

    /** Everything on one class path: the parts first, then each library once. */
    List<Path> unionClassPath(Set<Part> parts) {
        var entries = new LinkedHashSet<Path>();
        parts.forEach(part -> entries.add(jar(root.resolve(part.module()))));
        parts.forEach(part -> entries.addAll(libraries(part)));
        return List.copyOf(entries);
    }

    List<Path> classPath(Jvm jvm) {
        return jvm.parts().size() == 1
                ? classPath(jvm.parts().getFirst())
                : unionClassPath(EnumSet.copyOf(jvm.parts()));
    }

    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> libraries(Part part) {
        var file = root.resolve(part.module()).resolve("target/classpath");
        try {
            var paths = new ArrayList<Path>();
            for (var entry : Files.readString(file).strip().split(File.pathSeparator)) {
                paths.add(ownBuildOf(Path.of(entry)));
            }
            return paths;
        } catch (IOException e) {
            throw notBuilt(part.module());
        }
    }

    /** A sibling is always taken from this tree, never from what was installed some other day. */
    private Path ownBuildOf(Path entry) {
        var sibling = SIBLING.matcher(entry.toString());
        if (sibling.matches()) {
            return module(sibling.group(1)).map(Tree::jar).orElse(entry);
        }
        var inside = entry.startsWith(root) && entry.endsWith(Path.of("target", "classes"));
        return inside ? jar(entry.resolve("../..").normalize()) : entry;
    }

    private Optional<Path> module(String artifact) {
        return Stream.of("infrastructure", "services", ".")
                .map(folder -> root.resolve(folder).resolve(artifact).normalize())
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .findFirst();
    }

    private static Path jar(Path module) {
        var target = module.resolve("target");
        var name = module.getFileName() + "-";
        try (var files = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().matches(".*-(tests|sources|javadoc)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(module.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlatformProblem notBuilt(String module) {
        return new PlatformProblem(module + " has not been built; run ./revus up to build it.");
    }
}
