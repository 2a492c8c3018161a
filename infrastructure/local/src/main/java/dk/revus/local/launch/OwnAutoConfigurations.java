package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * With everything on one class path, a part would wake up to libraries that belong to others. Here
 * it sees only the auto-configurations it would see in a process of its own.
 */
public final class OwnAutoConfigurations
        implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String PART = "revus.one-jvm.part";

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private Set<String> others = Set.of();

    /** Read here once: the filter is asked about thousands of classes, mostly one at a time. */
    @Override
    public void setEnvironment(Environment environment) {
        var part = environment.getProperty(PART);
        others = part == null ? Set.of() : ofOthers(Part.named(part).orElseThrow());
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var matches = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            matches[i] = !others.contains(String.valueOf(candidates[i]));
        }
        return matches;
    }

    /** Listed somewhere, but nowhere on the part's own class path. */
    private static Set<String> ofOthers(Part part) {
        var own = new HashSet<String>();
        var others = new HashSet<String>();
        try {
            var classPath = new HashSet<Path>();
            for (var entry : Tree.find().classPath(part)) {
                if (Files.exists(entry)) {
                    classPath.add(entry.toRealPath());
                }
            }
            var loader = OwnAutoConfigurations.class.getClassLoader();
            for (var url : Collections.list(loader.getResources(IMPORTS))) {
                (classPath.contains(jar(url)) ? own : others).addAll(lines(url));
            }
            others.removeAll(own);
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without symbolic links, as those that a repository may be reached through. */
    private static Path jar(URL url) throws IOException {
        var connection = (JarURLConnection) url.openConnection();
        return Path.of(URI.create(connection.getJarFileURL().toString())).toRealPath();
    }

    private static List<String> lines(URL url) throws IOException {
        try (var stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
