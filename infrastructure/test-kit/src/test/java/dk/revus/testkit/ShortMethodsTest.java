package dk.revus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A method is taken in at one look: forty lines, from its first word to its last brace. */
class ShortMethodsTest {

    private static final int MOST = 40;

    @Test
    void no_method_is_longer_than_one_look() throws IOException {
        var sources = Sources.in("src/main/java");
        assertThat(sources).hasSizeGreaterThan(500);
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            assertThat(tooLong(files.getJavaFileObjectsFromPaths(sources))).isEmpty();
        }
    }

    @Test
    void one_line_more_is_told() {
        assertThat(tooLong(List.of(methodOf(MOST)))).isEmpty();
        assertThat(tooLong(List.of(methodOf(MOST + 1))))
                .singleElement()
                .asString()
                .contains("talk", "41 lines");
    }

    private static List<String> tooLong(Iterable<? extends JavaFileObject> sources) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        var task =
                (JavacTask)
                        compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var ruler = new Ruler(Trees.instance(task).getSourcePositions());
        try {
            for (var unit : task.parse()) {
                ruler.scan(unit, unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ruler.tooLong;
    }

    /** Measures every method of a file that is given twice: as what is read and as where it is. */
    private static final class Ruler
            extends TreeScanner<@Nullable Void, @Nullable CompilationUnitTree> {

        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();

        Ruler(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable CompilationUnitTree unit) {
            var file = Objects.requireNonNull(unit);
            long first = lineOf(positions.getStartPosition(file, method), file);
            long last = lineOf(positions.getEndPosition(file, method), file);
            if (method.getBody() != null && last - first + 1 > MOST) {
                tooLong.add(
                        "%s:%d %s: %d lines"
                                .formatted(
                                        file.getSourceFile().getName(),
                                        first,
                                        method.getName(),
                                        last - first + 1));
            }
            return super.visitMethod(method, unit);
        }

        private static long lineOf(long position, CompilationUnitTree unit) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    private static JavaFileObject methodOf(int lines) {
        var text = "class Talker {\n  void talk() {\n" + "    ;\n".repeat(lines - 2) + "  }\n}\n";
        return new SimpleJavaFileObject(
                URI.create("string:///Talker.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
