package dk.revus.kit.problem;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import dk.revus.kit.decision.SealedFamily;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a refusal as the problem that it says it is: {@link Refused}. */
public final class Refusals {

    private Refusals() {}

    /**
     * Looks through a family of refusals, so that one without an answer is missed at the start and
     * not by whoever is refused.
     *
     * @throws IllegalStateException when a member does not say what it is called outside
     */
    public static void demandAnswers(Class<?> family) {
        for (var member : SealedFamily.membersOf(family)) {
            if (!Because.class.isAssignableFrom(member)) {
                answerOf(member);
            }
        }
    }

    /** What this refusal is outside. */
    public static Problem describe(Object refusal) {
        if (refusal instanceof Because because) {
            return describe(because.why()).withAll(detailsOf(refusal));
        }
        var answer = answerOf(refusal.getClass());
        return answer.as() == Refused.Kind.NOT_FOUND
                ? Problem.notFound()
                : Problem.of(answer.as().status(), answer.code(), answer.saying())
                        .withAll(detailsOf(refusal));
    }

    private static Refused answerOf(Class<?> type) {
        var answer = type.getAnnotation(Refused.class);
        if (answer == null) {
            throw new IllegalStateException("Say what " + type + " is called outside: @Refused");
        }
        boolean says = !answer.code().isEmpty() && !answer.saying().isEmpty();
        if (says == (answer.as() == Refused.Kind.NOT_FOUND)) {
            throw new IllegalStateException(
                    "Give " + type + " a code and a sentence, and none to what is not found");
        }
        return answer;
    }

    private static Map<String, @Nullable Object> detailsOf(Object refusal) {
        var details = new LinkedHashMap<String, @Nullable Object>();
        for (var component : refusal.getClass().getRecordComponents()) {
            var value = valueOf(component, refusal);
            if (!(refusal instanceof Because because) || value != because.why()) {
                details.put(component.getName(), value);
            }
        }
        return details;
    }

    private static @Nullable Object valueOf(RecordComponent component, Object refusal) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // a refusal may be a package's own
            return accessor.invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component cannot be read: " + component, e);
        }
    }
}
