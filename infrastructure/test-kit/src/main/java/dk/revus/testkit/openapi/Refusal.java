package dk.revus.testkit.openapi;

import dk.revus.kit.decision.Refused;
import dk.revus.kit.problem.Problem;
import java.util.Comparator;

/**
 * A problem that is answered instead of what was asked for.
 *
 * @param detail the sentence that goes with it; "" when it is put together as one goes
 */
record Refusal(int status, String code, String detail) implements Comparable<Refusal> {

    private static final Comparator<Refusal> ORDER =
            Comparator.comparingInt(Refusal::status)
                    .thenComparing(Refusal::code)
                    .thenComparing(Refusal::detail);

    /** As a refusal says itself. */
    static Refusal of(Refused said) {
        var notFound = Problem.notFound();
        return said.as() == Refused.Kind.NOT_FOUND
                ? new Refusal(notFound.status(), notFound.code(), notFound.detail())
                : new Refusal(said.as().status(), said.code(), said.saying());
    }

    /** One whose status or code is worked out only as one goes. */
    static Refusal unknown(String place) {
        return new Refusal(0, place, "");
    }

    boolean isKnown() {
        return status > 0;
    }

    @Override
    public int compareTo(Refusal other) {
        return ORDER.compare(this, other);
    }
}
