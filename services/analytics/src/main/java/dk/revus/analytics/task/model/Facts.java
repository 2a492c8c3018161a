package dk.revus.analytics.task.model;

import java.util.List;

/** The things that may wait for somebody. Each list is looked up when somebody asks for it. */
public interface Facts {

    List<Standing<Told.Cycle>> cycles();

    /** Those that were not called off. */
    List<Standing<Told.Call>> calls();

    /** Those to calls that are worked on, and those that a council has still to decide on. */
    List<Standing<Told.Response>> responses();

    /** Those of responses to calls that are worked on. */
    List<Standing<Told.Screening>> screenings();

    /** Those that nobody has answered. */
    List<Standing<Told.Question>> questions();

    /** Those that have no answer yet. */
    List<Standing<Told.Wish>> wishes();

    List<Standing<Told.Theme>> themes();

    /** Those whose minutes are not approved. */
    List<Standing<Told.Meeting>> meetings();

    List<Standing<Told.Strategy>> strategies();

    /** Those that are not over. */
    List<Standing<Told.Project>> projects();
}
