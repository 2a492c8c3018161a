package dk.revus.gateway.entrance;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.List;

/**
 * Looks at each request as it comes off the wire. What the servers behind this handler would refuse
 * without a word, or could not even represent, is put into a proper request that says so; {@link
 * Refusals} answers it like everything else, with a problem or a page and in its turn.
 */
final class HeadCheck extends ChannelInboundHandlerAdapter {

    /** Only this handler says it; what a caller says is taken away. */
    static final String REFUSAL = "X-Revus-Refusal";

    private static final List<CharSequence> KEPT =
            List.of(
                    HttpHeaderNames.ACCEPT,
                    HttpHeaderNames.COOKIE,
                    HttpHeaderNames.CONTENT_LENGTH,
                    HttpHeaderNames.TRANSFER_ENCODING);

    private final String host;

    /**
     * @param host who is meant where nobody is named: HTTP/1.0 knows no Host
     */
    HeadCheck(String host) {
        this.host = host;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        switch (message) {
            case HttpRequest request -> context.fireChannelRead(checked(request));
            case HttpContent piece when piece.decoderResult().isFailure() -> {
                piece.release();
                BrokenBody.note(context.channel());
                context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
            }
            default -> context.fireChannelRead(message);
        }
    }

    private HttpRequest checked(HttpRequest request) {
        var head = new Head(request);
        var refusal = head.refusal();
        if (refusal != null) {
            return refused(head, refusal);
        }
        request.headers().remove(REFUSAL).remove(HttpHeaderNames.UPGRADE);
        if (!request.headers().contains(HttpHeaderNames.HOST)) {
            request.headers().set(HttpHeaderNames.HOST, host);
        }
        return request;
    }

    /** After something unreadable nothing more is read; after anything else a body may follow. */
    private HttpRequest refused(Head head, Refusal refusal) {
        var asked = head.request();
        var unreadable = asked.decoderResult().isFailure();
        var stand =
                unreadable
                        ? new DefaultFullHttpRequest(
                                HttpVersion.HTTP_1_1, HttpMethod.GET, head.readablePath())
                        : new DefaultHttpRequest(
                                HttpVersion.HTTP_1_1, asked.method(), head.readablePath());
        for (var name : KEPT) {
            stand.headers().set(name, asked.headers().getAll(name));
        }
        if (unreadable) {
            removeLength(stand.headers());
        }
        if (!head.hasPath()) {
            supposeAProgram(stand.headers());
        }
        stand.headers()
                .set(HttpHeaderNames.HOST, host)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(REFUSAL, refusal.name());
        return stand;
    }

    /** Browsers write what can be read: whoever did not, and asks for nothing, gets a problem. */
    private static void supposeAProgram(HttpHeaders headers) {
        if (!headers.contains(HttpHeaderNames.ACCEPT)) {
            headers.set(HttpHeaderNames.ACCEPT, "application/problem+json");
        }
    }

    private static void removeLength(HttpHeaders headers) {
        headers.remove(HttpHeaderNames.CONTENT_LENGTH).remove(HttpHeaderNames.TRANSFER_ENCODING);
    }
}
