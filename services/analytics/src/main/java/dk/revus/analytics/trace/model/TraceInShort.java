package dk.revus.analytics.trace.model;

import dk.revus.analytics.trace.model.Step.Kind;
import dk.revus.analytics.trace.model.Trace.Reader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a wish has come: the stations of its way, without what was written at each.
 *
 * @param ended whether its way ends with the answer that it got; nothing will come after it
 * @param stations those that it has come to, in the order of the process
 */
public record TraceInShort(
        String wishId, String organisation, String title, boolean ended, List<Station> stations) {

    /**
     * Where a wish has come to on its way.
     *
     * @param id of what stands there, such as a theme or a project
     * @param title what that is called
     * @param state how it stands, as its own service names it
     * @param at when it came to that state; null when nobody said
     */
    public record Station(Kind kind, String id, String title, String state, @Nullable Instant at) {}

    /** The same stations, in the same order, that the reader is shown of the whole. */
    public static TraceInShort of(WishStory story, Reader reader) {
        var whole = Trace.of(story, reader);
        return new TraceInShort(
                whole.wishId(),
                whole.organisation(),
                whole.title(),
                !story.leadsOn(),
                whole.steps().stream().map(TraceInShort::station).toList());
    }

    private static Station station(Step step) {
        return new Station(step.kind(), step.id(), step.title(), step.state(), step.at());
    }
}
