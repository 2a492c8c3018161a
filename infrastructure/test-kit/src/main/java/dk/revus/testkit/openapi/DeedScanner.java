package dk.revus.testkit.openapi;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dk.revus.kit.problem.Refusals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each method does: which it calls, what it makes, what it refuses with. Of a switch
 * over a command, each case counts only where such a one was made; every other switch may go any
 * way, for nobody knows beforehand in which state a thing is. A lambda counts as if it ran where it
 * stands.
 */
final class DeedScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern CHOSEN = Pattern.compile(".*Command");
    private static final String PROBLEM = "dk.revus.kit.problem.Problem";

    private final Sources sources;
    private final Carriers carriers;
    private final Constants constants;
    private final Map<ExecutableElement, Deeds> deeds = new HashMap<>();
    private final Deque<Deeds> current = new ArrayDeque<>();
    private final Deque<List<TypeElement>> onlyFor = new ArrayDeque<>();
    private boolean inFactory;

    private DeedScanner(Sources sources, Carriers carriers) {
        this.sources = sources;
        this.carriers = carriers;
        this.constants = new Constants(sources.trees());
    }

    static Map<ExecutableElement, Deeds> read(Sources sources, Carriers carriers) {
        var scanner = new DeedScanner(sources, carriers);
        sources.units().forEach(unit -> scanner.scan(unit, null));
        return scanner.deeds;
    }

    /** What it puts together stands at each refusal, and is read there. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return element(getCurrentPath()) instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(Refusals.class.getName())
                ? null
                : super.visitClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        var mine = new Deeds();
        if (element(getCurrentPath()) instanceof ExecutableElement method) {
            deeds.put(method, mine);
        }
        var outer = List.copyOf(onlyFor);
        onlyFor.clear();
        current.push(mine);
        boolean wasInFactory = inFactory;
        inFactory = element(getCurrentPath()) instanceof ExecutableElement m && isFactory(m);
        super.visitMethod(tree, nothing);
        inFactory = wasInFactory;
        current.pop();
        onlyFor.addAll(outer);
        return null;
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        var patterns = new ArrayList<TypeElement>();
        for (var label : tree.getLabels()) {
            if (label instanceof PatternCaseLabelTree pattern) {
                var type = typeOf(pattern);
                if (type != null && isChosen(type)) {
                    patterns.add(type);
                }
            }
        }
        if (patterns.isEmpty()) {
            return super.visitCase(tree, nothing);
        }
        onlyFor.push(patterns);
        super.visitCase(tree, nothing);
        onlyFor.pop();
        return null;
    }

    private @Nullable TypeElement typeOf(PatternCaseLabelTree label) {
        Tree type =
                switch (label.getPattern()) {
                    case DeconstructionPatternTree pattern -> pattern.getDeconstructor();
                    case BindingPatternTree pattern -> pattern.getVariable().getType();
                    default -> null;
                };
        var path = type == null ? null : TreePath.getPath(getCurrentPath(), type);
        var mirror = path == null ? null : sources.trees().getTypeMirror(path);
        return mirror != null && sources.types().asElement(mirror) instanceof TypeElement found
                ? found
                : null;
    }

    /** By the name of its family: "Submit" is a SendingCommand. */
    private boolean isChosen(TypeElement type) {
        return CHOSEN.matcher(type.getSimpleName()).matches()
                || type.getInterfaces().stream()
                        .map(sources.types()::asElement)
                        .anyMatch(family -> family instanceof TypeElement f && isChosen(f));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        if (element(new TreePath(getCurrentPath(), tree.getMethodSelect()))
                instanceof ExecutableElement target) {
            var refusal = isFactory(target) ? refusal(target, tree) : null;
            notice(target.getReturnType());
            if (refusal == null) {
                call(target, false);
            } else if (!current.isEmpty()) {
                current.getFirst().refuses(refusal, List.copyOf(onlyFor));
            }
        }
        return super.visitMethodInvocation(tree, nothing);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        if (element(getCurrentPath()) instanceof ExecutableElement constructor) {
            call(constructor, false);
            notice(Objects.requireNonNull(constructor.getEnclosingElement()).asType());
        }
        return super.visitNewClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        if (element(getCurrentPath()) instanceof ExecutableElement target) {
            call(target, true);
        }
        return super.visitMemberReference(tree, nothing);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        constant(element(getCurrentPath()));
        return super.visitIdentifier(tree, nothing);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        constant(element(getCurrentPath()));
        return super.visitMemberSelect(tree, nothing);
    }

    /** A problem that is kept ready counts wherever it is named. */
    private void constant(@Nullable Element named) {
        if (current.isEmpty()
                || !(named instanceof VariableElement field)
                || field.getKind() != ElementKind.FIELD
                || !field.asType().toString().endsWith(PROBLEM)) {
            return;
        }
        var path = sources.trees().getPath(field);
        if (path != null && path.getLeaf() instanceof VariableTree variable) {
            var there = new DeedScanner(sources, carriers);
            there.current.push(current.getFirst());
            there.onlyFor.addAll(onlyFor);
            var value = variable.getInitializer();
            if (value != null) {
                there.scan(new TreePath(path, value), null);
            }
        }
    }

    private void call(ExecutableElement target, boolean isHandedOn) {
        if (!current.isEmpty()) {
            current.getFirst().calls(new Deeds.Call(target, isHandedOn, List.copyOf(onlyFor)));
        }
    }

    /** Whoever makes such an exception throws it, or has it thrown. */
    private void notice(TypeMirror made) {
        if (!current.isEmpty() && carriers.includeThrown(made)) {
            current.getFirst().isThrowing();
        }
    }

    private @Nullable Element element(TreePath path) {
        return sources.trees().getElement(path);
    }

    /** Makes a problem of the code that it is given, such as {@code Problem.conflict}. */
    private static boolean isFactory(ExecutableElement target) {
        return target.getReturnType().toString().endsWith(PROBLEM)
                && target.getParameters().stream()
                        .anyMatch(p -> p.getSimpleName().contentEquals("code"));
    }

    /**
     * @return null inside a factory such as {@code conflict}, which passes on what it was given;
     *     elsewhere, without status, when nobody can read off what it will be
     */
    private @Nullable Refusal refusal(ExecutableElement target, MethodInvocationTree tree) {
        var path = getCurrentPath();
        return said("code", target, tree, path) instanceof String code
                        && said("status", target, tree, path) instanceof Integer status
                ? new Refusal(
                        status,
                        code,
                        said("detail", target, tree, path) instanceof String text ? text : "")
                : inFactory ? null : Refusal.unknown(place(tree));
    }

    private String place(Tree tree) {
        var unit = getCurrentPath().getCompilationUnit();
        var start = sources.trees().getSourcePositions().getStartPosition(unit, tree);
        return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(start);
    }

    /** What a factory is given by this name, or says itself: {@code conflict} says 409. */
    private @Nullable Object said(
            String name, ExecutableElement factory, MethodInvocationTree tree, TreePath path) {
        for (int i = 0; i < tree.getArguments().size(); i++) {
            if (factory.getParameters().get(i).getSimpleName().contentEquals(name)) {
                return constants.of(path, tree.getArguments().get(i));
            }
        }
        return saidIn(name, factory);
    }

    private @Nullable Object saidIn(String name, ExecutableElement factory) {
        var path = Objects.requireNonNull(sources.trees().getPath(factory));
        return new TreePathScanner<@Nullable Object, @Nullable Void>() {
            @Override
            public @Nullable Object visitMethodInvocation(
                    MethodInvocationTree tree, @Nullable Void nothing) {
                return element(new TreePath(getCurrentPath(), tree.getMethodSelect()))
                                        instanceof ExecutableElement target
                                && isFactory(target)
                        ? said(name, target, tree, getCurrentPath())
                        : super.visitMethodInvocation(tree, nothing);
            }

            @Override
            public @Nullable Object reduce(@Nullable Object one, @Nullable Object other) {
                return one == null ? other : one;
            }
        }.scan(path, null);
    }
}
