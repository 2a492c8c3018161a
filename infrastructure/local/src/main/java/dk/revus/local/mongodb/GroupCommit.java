package dk.revus.local.mongodb;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.util.LinkedHashSet;
import java.util.Set;
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

    private final Store store;
    private final Set<ChannelHandlerContext> waiting = new LinkedHashSet<>();

    GroupCommit(Store store) {
        this.store = store;
    }

    @Override
    public void flush(ChannelHandlerContext connection) {
        if (waiting.isEmpty()) {
            connection.executor().execute(this::commitAndAnswer);
        }
        waiting.add(connection);
    }

    private void commitAndAnswer() {
        var answered = Set.copyOf(waiting);
        waiting.clear();
        try {
            store.commit();
            answered.forEach(ChannelHandlerContext::flush);
        } catch (RuntimeException e) {
            LOG.error("Not committed; the connections are closed without an answer", e);
            for (var connection : answered) {
                var _ = connection.close();
            }
        }
    }
}
