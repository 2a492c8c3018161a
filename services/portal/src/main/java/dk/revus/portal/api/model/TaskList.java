package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the reader, the most urgent first. */
public record TaskList(@Nullable List<Task> tasks) {

    /** Those that these pages know how to lead to. */
    public List<Task> known() {
        return Lists.of(tasks).stream().filter(task -> task.page() != null).toList();
    }
}
