package dk.revus.analytics.task.model;

import java.util.List;

/** The things that may wait for somebody. Each list is looked up when somebody asks for it. */
public interface KnownTaskFacts {

    List<Standing<TaskFact.Cycle>> cycles();

    /** Those that were not called off. */
    List<Standing<TaskFact.Call>> calls();

    /** Those to calls that are worked on, and those that a council has still to decide on. */
    List<Standing<TaskFact.Response>> responses();

    /** Those of responses to calls that are worked on. */
    List<Standing<TaskFact.Screening>> screenings();

    /** Those that nobody has answered. */
    List<Standing<TaskFact.Question>> questions();

    /** Those that have no answer yet. */
    List<Standing<TaskFact.Wish>> wishes();

    List<Standing<TaskFact.Theme>> themes();

    /** Those whose minutes are not approved. */
    List<Standing<TaskFact.Meeting>> meetings();

    List<Standing<TaskFact.Strategy>> strategies();

    /** Those that are not over. */
    List<Standing<TaskFact.Project>> projects();
}
