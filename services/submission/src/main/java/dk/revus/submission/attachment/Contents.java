package dk.revus.submission.attachment;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The bytes of the files, in GridFS: in pieces of 255 kB, so that neither we nor the database ever
 * hold a whole one. An entry is written when all its pieces are there.
 */
@Component
class Contents {

    private static final int PIECES_AT_A_TIME = 2;
    private static final String STORED_AT = "metadata.storedAt";

    private final GridFSBucket bucket;

    Contents(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "attachments");
    }

    void store(String contentId, Path file, Instant at) throws IOException {
        var options = new GridFSUploadOptions().metadata(new Document("storedAt", Date.from(at)));
        try (var in = Files.newInputStream(file)) {
            bucket.uploadFromStream(new BsonString(contentId), contentId, in, options);
        }
    }

    /** The bytes, read as they are asked for; empty when they are no longer kept. */
    Optional<InputStream> open(String contentId) {
        return find(contentId)
                .map(file -> bucket.openDownloadStream(file.getId()).batchSize(PIECES_AT_A_TIME));
    }

    private Optional<GridFSFile> find(String contentId) {
        return Optional.ofNullable(bucket.find(eq("_id", contentId)).first());
    }

    /** A copy on disk, for a program that wants to read it from end to end. */
    void copy(String contentId, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            bucket.downloadToStream(new BsonString(contentId), out);
        }
    }

    /**
     * Ids of those that were stored before that moment and are wanted. All are looked at, however
     * many: what is kept for years must not hide what may go.
     */
    List<String> storedBefore(Instant moment, Predicate<String> wanted) {
        return bucket
                .find(lt(STORED_AT, Date.from(moment)))
                .map(file -> file.getId().asString().getValue())
                .into(new ArrayList<>())
                .stream()
                .filter(wanted)
                .toList();
    }

    /** When the oldest that is still here was stored. */
    Optional<Instant> oldest() {
        return Optional.ofNullable(bucket.find().sort(new Document(STORED_AT, 1)).limit(1).first())
                .map(
                        file ->
                                Objects.requireNonNull(file.getMetadata())
                                        .getDate("storedAt")
                                        .toInstant());
    }

    /** Deleting what is gone already is no fault. */
    void delete(String contentId) {
        if (find(contentId).isPresent()) {
            bucket.delete(new BsonString(contentId));
        }
    }
}
