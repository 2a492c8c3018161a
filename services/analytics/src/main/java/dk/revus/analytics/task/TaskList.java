package dk.revus.analytics.task;

import dk.revus.analytics.task.model.Task;
import dk.revus.kit.web.Versioned;
import java.util.List;

/**
 * What waits for whoever asked.
 *
 * @param version always 0: the tag of the answer is made of what it says
 * @param tasks the most urgent first: by deadline, then by how long they have waited
 */
record TaskList(long version, List<Task> tasks) implements Versioned {}
