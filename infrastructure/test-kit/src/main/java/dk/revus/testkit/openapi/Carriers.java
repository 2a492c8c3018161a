package dk.revus.testkit.openapi;

import dk.revus.kit.journal.CommandResult;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which types can carry a refusal from one method to the next. */
final class Carriers {

    private static final Pattern NAMED = Pattern.compile("Problem|Refus|Answer|Decision|Command");
    private static final Pattern HELD = Pattern.compile("Problem\\b|Refusal\\b");

    private final Sources sources;
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    Carriers(Sources sources) {
        this.sources = sources;
    }

    /** By what it answers with; a method that answers with nothing may have taken one along. */
    boolean include(ExecutableElement method) {
        var answer = method.getReturnType();
        return method.getKind() == ElementKind.CONSTRUCTOR
                || answer.getKind() == TypeKind.VOID
                || NAMED.matcher(answer.toString()).find()
                || holds(answer);
    }

    /** Whether it takes what a handler said. */
    boolean isGivenTo(ExecutableElement method) {
        return method.getParameters().stream()
                .map(taken -> sources.types().asElement(taken.asType()))
                .anyMatch(
                        type ->
                                type instanceof TypeElement element
                                        && element.getQualifiedName()
                                                .contentEquals(CommandResult.class.getName()));
    }

    /** An exception that is thrown for a refusal. */
    boolean includeThrown(TypeMirror type) {
        var throwable = sources.elements().getTypeElement("java.lang.Throwable");
        return sources.types().isSubtype(type, throwable.asType()) && holds(type);
    }

    private boolean holds(TypeMirror type) {
        return sources.types().asElement(type) instanceof TypeElement element && holds(element);
    }

    private boolean holds(TypeElement type) {
        if (!type.getQualifiedName().toString().startsWith("dk.revus.")) {
            return false;
        }
        var before = known.putIfAbsent(type, false); // a type may hold itself
        if (before != null) {
            return before;
        }
        boolean holds =
                type.getEnclosedElements().stream().anyMatch(Carriers::isHeldRefusal)
                        || type.getPermittedSubclasses().stream().anyMatch(this::holds);
        known.put(type, holds);
        return holds;
    }

    private static boolean isHeldRefusal(Element member) {
        return member.getKind() == ElementKind.FIELD
                && HELD.matcher(member.asType().toString()).find();
    }
}
