package dk.revus.gateway.entrance;

import java.net.URI;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** A check of heads on each connection, right behind the decoder. */
@Component
class HeadChecks implements NettyServerCustomizer {

    private final String host;

    HeadChecks(EntranceSettings settings) {
        this.host = URI.create(settings.url()).getAuthority();
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit(
                (_, channel, _) ->
                        channel.pipeline()
                                .addAfter(
                                        NettyPipeline.HttpCodec,
                                        HeadCheck.class.getName(),
                                        new HeadCheck(host)));
    }
}
