package dk.revus.local.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import dk.revus.local.net.ChildJvm;
import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in GridFS: many pieces of 255 kB, and an entry that is written when all are there. */
class KeepingFilesTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String SMALL_HEAP = "-Xmx96m";

    @TempDir private Path directory;
    private int port;

    @BeforeEach
    void choosePort() {
        port = FreePorts.find();
    }

    @Test
    void twenty_files_of_twenty_megabytes_pass_through_a_small_heap() throws Exception {
        try (var _ = server();
                var client = MongoClients.create(uri());
                var pool = Executors.newFixedThreadPool(4)) {
            var bucket = bucket(client);
            var uploads =
                    IntStream.range(0, 20)
                            .mapToObj(n -> pool.submit(() -> upload(bucket, "file-" + n, n, 20)))
                            .toList();
            var sent = new ArrayList<String>();
            for (var upload : uploads) {
                sent.add(upload.get());
            }
            var downloads =
                    IntStream.range(0, 20)
                            .mapToObj(n -> pool.submit(() -> download(bucket, "file-" + n)))
                            .toList();
            for (int n = 0; n < downloads.size(); n++) {
                assertThat(downloads.get(n).get()).isEqualTo(sent.get(n));
            }
            bucket.delete(new BsonString("file-7"));
            assertThat(bucket.find(new Document("_id", "file-7"))).isEmpty();
            var pieces = client.getDatabase("files").getCollection("attachments.chunks");
            assertThat(pieces.countDocuments(new Document("files_id", "file-7"))).isZero();
            assertThat(pieces.countDocuments(new Document("files_id", "file-8"))).isEqualTo(81);
        }
    }

    @Test
    void a_kill_loses_no_file_whose_end_was_answered() throws Exception {
        Map<String, String> answered = new ConcurrentHashMap<>();
        try (var server = server()) {
            uploadUntilKilled(server, answered);
        }
        try (var _ = server();
                var client = MongoClients.create(uri())) {
            for (var file : answered.entrySet()) {
                assertThat(download(bucket(client), file.getKey())).isEqualTo(file.getValue());
            }
        }
    }

    private void uploadUntilKilled(ChildJvm server, Map<String, String> answered) throws Exception {
        var enough = new CountDownLatch(10);
        var killed = new AtomicBoolean();
        try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=500");
                var pool = Executors.newFixedThreadPool(3)) {
            for (int writer = 0; writer < 3; writer++) {
                int mine = writer;
                var _ =
                        pool.submit(
                                () -> {
                                    for (int n = 0; !killed.get(); n++) {
                                        var id = "file-" + mine + "-" + n;
                                        try {
                                            answered.put(id, upload(bucket(client), id, n, 3));
                                            enough.countDown();
                                        } catch (MongoException unanswered) {
                                            // No answer, no promise; or too slow once.
                                        }
                                    }
                                });
            }
            boolean came = enough.await(2, TimeUnit.MINUTES);
            killed.set(true);
            server.killMinusNine();
            assertThat(came).as("enough answers before the kill").isTrue();
        }
    }

    private static GridFSBucket bucket(MongoClient client) {
        return GridFSBuckets.create(client.getDatabase("files"), "attachments")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private static String upload(GridFSBucket bucket, String id, int seed, int megabytes) {
        var random = new Random(seed);
        var digest = sha256();
        var options = new GridFSUploadOptions().metadata(new Document("of", "SV-165-2017"));
        var buffer = new byte[MEGABYTE];
        try (var out = bucket.openUploadStream(new BsonString(id), "bilag.pdf", options)) {
            for (int n = 0; n < megabytes; n++) {
                random.nextBytes(buffer);
                digest.update(buffer);
                out.write(buffer);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String download(GridFSBucket bucket, String id) {
        var digest = sha256();
        try (InputStream in = bucket.openDownloadStream(new BsonString(id)).batchSize(2);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChildJvm server() {
        return ChildJvm.start(
                        MongoServer.class,
                        directory.resolve("log"),
                        List.of(SMALL_HEAP),
                        List.of(directory.resolve("data").toString(), String.valueOf(port)))
                .listeningOn(port);
    }

    private String uri() {
        return "mongodb://127.0.0.1:" + port;
    }
}
