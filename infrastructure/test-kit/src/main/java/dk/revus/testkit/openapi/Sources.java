package dk.revus.testkit.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a service and of what it stands on, as the compiler understands them. What a
 * caller is told, and what a command may be refused with, stands there and nowhere else.
 */
final class Sources {

    private static final Path KIT = Path.of("../../infrastructure/service-kit/src/main/java");
    private static final Path FILES = Path.of("../../infrastructure/file-inspection/src/main/java");

    private final DocTrees trees;
    private final Elements elements;
    private final Types types;
    private final List<CompilationUnitTree> units;

    private Sources(JavacTask task, List<CompilationUnitTree> units) {
        this.trees = DocTrees.instance(task);
        this.elements = task.getElements();
        this.types = task.getTypes();
        this.units = units;
    }

    /** Those of the module whose tests run. */
    static Sources here() {
        return under(Path.of("src/main/java"), KIT, FILES);
    }

    static Sources under(Path... roots) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        var sources = files.getJavaFileObjectsFromPaths(javaFiles(roots));
        var options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path", "."));
        var task = (JavacTask) compiler.getTask(null, files, null, options, null, sources);
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            return new Sources(task, units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path... roots) {
        return Arrays.stream(roots).flatMap(Sources::javaFiles).sorted().toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        try (var found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocTrees trees() {
        return trees;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    TypeElement type(Class<?> type) {
        return Objects.requireNonNull(
                elements.getTypeElement(Objects.requireNonNull(type.getCanonicalName())),
                type.getName());
    }

    /** The method as it stands where it was written; found by its name and number of parameters. */
    ExecutableElement method(Method method) {
        return ElementFilter.methodsIn(type(method.getDeclaringClass()).getEnclosedElements())
                .stream()
                .filter(m -> m.getSimpleName().contentEquals(method.getName()))
                .filter(m -> m.getParameters().size() == method.getParameterCount())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No source of " + method));
    }

    /** What is written above it, if anything. */
    @Nullable DocCommentTree comment(Element element) {
        var path = trees.getPath(element);
        return path == null ? null : trees.getDocCommentTree(path);
    }

    /** What is written above a package, in its package-info. */
    @Nullable DocCommentTree commentOfPackage(String name) {
        return units.stream()
                .filter(unit -> unit.getSourceFile().getName().endsWith("package-info.java"))
                .filter(unit -> name.equals(String.valueOf(unit.getPackageName())))
                .map(unit -> trees.getDocCommentTree(pathOfPackage(unit)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static TreePath pathOfPackage(CompilationUnitTree unit) {
        return new TreePath(new TreePath(unit), unit.getPackage());
    }
}
