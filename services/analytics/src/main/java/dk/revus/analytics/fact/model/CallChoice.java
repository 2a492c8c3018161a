package dk.revus.analytics.fact.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of a cycle's calls a page is about. */
public final class CallChoice {

    private CallChoice() {}

    /**
     * The call that was asked for. Where none was: the one that asks most municipalities, so that a
     * later call to a few does not hide how far all have come; of equals the newest. What was
     * called off only when there is nothing else.
     *
     * @param calls those of one cycle
     * @return empty when there is no such call among them
     */
    public static Optional<Call> among(List<Call> calls, @Nullable String asked) {
        return asked == null
                ? calls.stream()
                        .max(
                                Comparator.comparing((Call call) -> !call.isCancelled())
                                        .thenComparing(call -> call.invited().size())
                                        .thenComparing(Call::callId))
                : calls.stream().filter(call -> call.callId().equals(asked)).findFirst();
    }
}
