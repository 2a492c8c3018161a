package dk.revus.gateway.entrance;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.netty.http.server.HttpServerRequest;

/**
 * That a body ended in something that is no piece of one. The server would hang up without a word;
 * so the body ends there, and whoever has read it asks here whether it is whole.
 */
final class BrokenBody {

    private static final AttributeKey<Boolean> BROKEN =
            AttributeKey.valueOf(BrokenBody.class.getName());

    private BrokenBody() {}

    /** Nothing more is read from there. */
    static void note(Channel channel) {
        channel.attr(BROKEN).set(true);
    }

    static boolean isOf(ServerHttpRequest request) {
        HttpServerRequest asked = ServerHttpRequestDecorator.getNativeRequest(request);
        var broken = new boolean[1];
        asked.withConnection(
                connection -> broken[0] = connection.channel().attr(BROKEN).get() != null);
        return broken[0];
    }
}
