package dk.revus.testkit.openapi;

import dk.revus.kit.decision.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Where a request may get to in the code, and what it may be refused with on the way: from a method
 * on through whatever it calls, by any implementation there is. A refusal that is made on the way
 * says itself what it is called outside: {@link Refused}.
 */
final class Reach {

    private final Sources sources;
    private final Carriers carriers;
    private final Map<ExecutableElement, Deeds> deeds;
    private final Map<ExecutableElement, List<ExecutableElement>> implementations = new HashMap<>();
    private final Map<ExecutableElement, Boolean> throwing = new HashMap<>();
    private final Map<String, List<ExecutableElement>> byName = new HashMap<>();

    Reach(Sources sources) {
        this.sources = sources;
        this.carriers = new Carriers(sources);
        this.deeds = DeedScanner.read(sources, carriers);
        for (var method : deeds.keySet()) {
            byName.computeIfAbsent(method.getSimpleName().toString(), n -> new ArrayList<>())
                    .add(method);
        }
    }

    /** Every method of a class of the kit, for what stands before the controllers. */
    List<ExecutableElement> all(String simpleName) {
        var found =
                deeds.keySet().stream()
                        .filter(m -> owner(m).getSimpleName().contentEquals(simpleName))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("There is no class " + simpleName + " any more");
        }
        return found;
    }

    /** What answers for these exceptions, in whatever advice there is. */
    List<ExecutableElement> handlersOf(List<Class<? extends Exception>> exceptions) {
        return deeds.keySet().stream()
                .filter(
                        method ->
                                method.getAnnotationMirrors().stream()
                                        .filter(a -> isExceptionHandler(a.getAnnotationType()))
                                        .anyMatch(a -> names(a, method, exceptions)))
                .toList();
    }

    private static boolean isExceptionHandler(DeclaredType annotation) {
        return annotation.asElement().getSimpleName().contentEquals("ExceptionHandler");
    }

    /** In its annotation, or as what it takes. */
    private static boolean names(
            AnnotationMirror handler,
            ExecutableElement method,
            List<Class<? extends Exception>> exceptions) {
        var text = handler.getElementValues() + " " + method.getParameters().getFirst().asType();
        return exceptions.stream().anyMatch(e -> text.contains(e.getName()));
    }

    /**
     * From here on, as far as one gets. What a method is told by another, such as that a command
     * would be refused, leaves it only when what it answers can carry a refusal, or when it throws
     * one.
     */
    final class Walk {

        private final Set<ExecutableElement> heard = new HashSet<>();
        private final Set<TypeElement> made = new HashSet<>();

        Walk(List<ExecutableElement> from) {
            int before;
            do {
                before = heard.size() + made.size();
                var seen = new HashSet<Step>();
                var queue = new ArrayDeque<Step>();
                from.forEach(method -> queue.add(new Step(method, true)));
                while (!queue.isEmpty()) {
                    var step = queue.poll();
                    if (seen.add(step)) {
                        queue.addAll(take(step));
                    }
                }
            } while (heard.size() + made.size() > before);
        }

        private List<Step> take(Step step) {
            var method = step.method();
            var own = deeds.get(method);
            boolean isHeard = step.isHeard() || (own != null && isThrown(own));
            var next = new ArrayList<Step>();
            if (isHeard) {
                heard.add(method);
                if (method.getKind() == ElementKind.CONSTRUCTOR) {
                    made.add(owner(method));
                }
            }
            implementationsOf(method).forEach(other -> next.add(new Step(other, step.isHeard())));
            if (own != null) {
                own.callsWhere(this::isMade)
                        .forEach(call -> next.add(new Step(call.target(), hears(isHeard, call))));
            }
            return next;
        }

        /** What makes a problem when it is asked to is heard by whomever it is handed to. */
        private boolean hears(boolean isHeard, Deeds.Call call) {
            var target = call.target();
            boolean isUsed = call.isHandedOn() && isProblem(target);
            return (isHeard || isUsed) && carriers.include(target);
        }

        private boolean isMade(TypeElement pattern) {
            return made.stream().anyMatch(type -> isA(type, pattern));
        }

        Set<Refusal> refusals() {
            var all = new TreeSet<Refusal>();
            made.stream()
                    .map(type -> type.getAnnotation(Refused.class))
                    .filter(Objects::nonNull)
                    .map(Refusal::of)
                    .forEach(all::add);
            heard.stream()
                    .map(deeds::get)
                    .filter(Objects::nonNull)
                    .forEach(own -> own.collectWhere(this::isMade, all));
            all.stream()
                    .filter(refusal -> !refusal.isKnown())
                    .findFirst()
                    .ifPresent(
                            refusal -> {
                                throw new IllegalStateException(
                                        "Name status and code as they are at " + refusal.code());
                            });
            return all;
        }
    }

    /**
     * @param isHeard whether what it answers with is passed on
     */
    private record Step(ExecutableElement method, boolean isHeard) {}

    /** By itself, or by whom it hands an answer to. */
    private boolean isThrown(Deeds own) {
        return own.throwsProblems() || own.targets().stream().anyMatch(this::throwsWhatItIsGiven);
    }

    /** An answer that is handed to it comes out again: shown, or as what was refused. */
    private boolean throwsWhatItIsGiven(ExecutableElement method) {
        var before = throwing.putIfAbsent(method, false); // it may call itself
        if (before != null) {
            return before;
        }
        var own = deeds.get(method);
        boolean isSo = own != null && carriers.isGivenTo(method) && isThrown(own);
        throwing.put(method, isSo);
        return isSo;
    }

    private List<ExecutableElement> implementationsOf(ExecutableElement method) {
        return implementations.computeIfAbsent(method, this::findImplementations);
    }

    private List<ExecutableElement> findImplementations(ExecutableElement method) {
        if (method.getKind() != ElementKind.METHOD
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.FINAL)
                || !owner(method).getQualifiedName().toString().startsWith("dk.revus.")) {
            return List.of();
        }
        return byName.getOrDefault(method.getSimpleName().toString(), List.of()).stream()
                .filter(other -> !other.equals(method))
                .filter(other -> sources.elements().overrides(other, method, owner(other)))
                .toList();
    }

    private static boolean isProblem(ExecutableElement method) {
        return method.getReturnType().toString().endsWith("problem.Problem");
    }

    private boolean isA(TypeElement type, TypeElement family) {
        var types = sources.types();
        return types.isSubtype(types.erasure(type.asType()), types.erasure(family.asType()));
    }

    private static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }
}
