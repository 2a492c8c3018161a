package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import dk.revus.local.net.FreePorts;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB-compatible server in one file. It promises: what is answered survives a kill; one
 * command at a time, so a conditional write is atomic; {@code _id} is unique and found without a
 * scan. One thread does everything, because the library's documents may not be changed by one
 * thread while another sends them.
 */
public final class MongoServer implements AutoCloseable {

    private final int port;
    private final DurableBackend backend;
    private final EventLoopGroup thread;
    private final ChannelGroup connections;

    private MongoServer(int port, Store store) {
        this.port = port;
        this.backend = new DurableBackend(store);
        this.thread = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        this.connections = new DefaultChannelGroup(thread.next());
        store.commit();
        try {
            listen(new GroupCommit(store));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * @param directory where the databases lie; null keeps them in memory
     * @param port 0 takes a free one below 32768
     */
    public static MongoServer start(@Nullable Path directory, int port) {
        return new MongoServer(FreePorts.orFree(port), Store.open(directory));
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    long documentsVisited() {
        return backend.documentsVisited();
    }

    private void listen(GroupCommit commits) {
        new ServerBootstrap()
                .group(thread)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(
                        new ChannelInitializer<SocketChannel>() {
                            @Override
                            protected void initChannel(SocketChannel connection) {
                                connection
                                        .pipeline()
                                        .addLast(commits)
                                        .addLast(new MongoWireReplyEncoder())
                                        .addLast(new MongoWireMessageEncoder())
                                        .addLast(new MongoWireProtocolHandler())
                                        .addLast(new MongoDatabaseHandler(backend, connections))
                                        .addLast(new MongoExceptionHandler());
                            }
                        })
                .bind(FreePorts.loopback(port))
                .syncUninterruptibly();
    }

    /** Ends all connections, commits and closes the file. Closing twice is harmless. */
    @Override
    public void close() {
        if (!thread.isShuttingDown()) {
            connections.close().awaitUninterruptibly();
            thread.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
            backend.close();
        }
    }

    /** Arguments: directory, port. Runs until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        var server = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mongodb-stop"));
        new CountDownLatch(1).await();
    }
}
