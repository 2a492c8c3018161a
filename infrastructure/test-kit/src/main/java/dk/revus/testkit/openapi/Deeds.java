package dk.revus.testkit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What one method does that matters to its callers, in the order of its text. */
final class Deeds {

    /**
     * @param isHandedOn given to another, who may use what comes of it
     * @param onlyFor it is done when each of these lists has a type that was made
     */
    record Call(ExecutableElement target, boolean isHandedOn, List<List<TypeElement>> onlyFor) {}

    private record Refusing(Refusal refusal, List<List<TypeElement>> onlyFor) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<Refusing> refusals = new ArrayList<>();
    private boolean throwing;

    /** It throws a problem, whoever made it. */
    void isThrowing() {
        throwing = true;
    }

    boolean throwsProblems() {
        return throwing;
    }

    void calls(Call call) {
        calls.add(call);
    }

    List<ExecutableElement> targets() {
        return calls.stream().map(Call::target).toList();
    }

    void refuses(Refusal refusal, List<List<TypeElement>> onlyFor) {
        refusals.add(new Refusing(refusal, List.copyOf(onlyFor)));
    }

    List<Call> callsWhere(Predicate<TypeElement> isMade) {
        return calls.stream().filter(call -> holds(call.onlyFor(), isMade)).toList();
    }

    void collectWhere(Predicate<TypeElement> isMade, Set<Refusal> into) {
        refusals.stream()
                .filter(refusing -> holds(refusing.onlyFor(), isMade))
                .map(Refusing::refusal)
                .forEach(into::add);
    }

    private static boolean holds(
            List<List<TypeElement>> conditions, Predicate<TypeElement> isMade) {
        return conditions.stream().allMatch(types -> types.stream().anyMatch(isMade));
    }
}
