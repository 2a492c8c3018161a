package dk.revus.local.mongodb;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds each answer back until what it says is committed. All connections share one thread, which
 * first handles what has arrived on any of them and then runs its tasks: one commit covers all
 * commands of a round, and only then their answers leave.
 */
@Sharable
final class GroupCommit extends ChannelOutboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** A commit costs about the same for one change as for twenty. */
    private static final Duration BETWEEN_COMMITS = Duration.ofMillis(2);

    /** When commits take long, everybody waits a little longer for fewer of them. */
    private static final int TIMES_ITS_LENGTH = 4;

    private static final Duration LONGEST_BETWEEN_COMMITS = Duration.ofMillis(20);

    private final Store store;
    private long nextCommit = System.nanoTime();
    private final Set<ChannelHandlerContext> waiting = new LinkedHashSet<>();

    GroupCommit(Store store) {
        this.store = store;
    }

    @Override
    public void flush(ChannelHandlerContext connection) {
        if (waiting.isEmpty()) {
            long rest = nextCommit - System.nanoTime();
            if (rest <= 0) {
                connection.executor().execute(this::commitAndAnswer);
            } else {
                var _ =
                        connection
                                .executor()
                                .schedule(this::commitAndAnswer, rest, TimeUnit.NANOSECONDS);
            }
        }
        waiting.add(connection);
    }

    /** In nanoseconds, so that committing never takes more than a fifth of the one thread. */
    private static long pauseAfter(long commit) {
        return Math.clamp(
                commit * TIMES_ITS_LENGTH,
                BETWEEN_COMMITS.toNanos(),
                LONGEST_BETWEEN_COMMITS.toNanos());
    }

    private void commitAndAnswer() {
        var answered = Set.copyOf(waiting);
        waiting.clear();
        try {
            long begun = System.nanoTime();
            store.commit();
            long ended = System.nanoTime();
            nextCommit = ended + pauseAfter(ended - begun);
            answered.forEach(ChannelHandlerContext::flush);
        } catch (RuntimeException e) {
            LOG.error("Not committed; the connections are closed without an answer", e);
            for (var connection : answered) {
                var _ = connection.close();
            }
        }
    }
}
