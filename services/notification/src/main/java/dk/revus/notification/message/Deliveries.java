package dk.revus.notification.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dk.revus.kit.database.WritesTogether;
import dk.revus.kit.settings.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Who is delivering which message now, and when a mail that was not taken may be tried again. All
 * in real time: the platform's clock may jump, a mail server's patience does not.
 */
final class Deliveries {

    private final MongoCollection<Document> claims;
    private final WritesTogether writes;
    private final InstantSource realTime;
    private final String me;

    Deliveries(MongoDatabase database, InstantSource realTime, Instance instance) {
        this.claims = database.getCollection("deliveries");
        this.writes = new WritesTogether(claims);
        this.realTime = realTime;
        this.me = instance.name();
    }

    /**
     * @param until after this moment the message may be somebody else's
     * @param tries counts this one too
     */
    record Claim(String id, Instant until, int tries, Instant firstTry) {}

    /** One conditional write decides who delivers it. Empty: somebody else does, or not yet. */
    Optional<Claim> claim(String id, Duration length) {
        var now = realTime.instant();
        var until = now.plus(length);
        return takeFirst(id, now, until)
                ? Optional.of(new Claim(id, until, 1, now))
                : takeOver(id, now, until);
    }

    private boolean takeFirst(String id, Instant now, Instant until) {
        return writes.write(
                new InsertOneModel<>(
                        new Document("_id", id)
                                .append("by", me)
                                .append("until", Date.from(until))
                                .append("tries", 1)
                                .append("firstTry", Date.from(now))));
    }

    private Optional<Claim> takeOver(String id, Instant now, Instant until) {
        var taken =
                claims.findOneAndUpdate(
                        and(eq("_id", id), lt("until", Date.from(now))),
                        Updates.combine(
                                Updates.set("by", me),
                                Updates.set("until", Date.from(until)),
                                Updates.inc("tries", 1)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken).map(found -> read(found, until));
    }

    private static Claim read(Document found, Instant until) {
        return new Claim(
                found.getString("_id"),
                until,
                found.getInteger("tries", 1),
                found.getDate("firstTry").toInstant());
    }

    /** Whether enough of the claim is left for a whole delivery. */
    boolean leaves(Claim claim, Duration needed) {
        return realTime.instant().plus(needed).isBefore(claim.until());
    }

    Duration since(Instant moment) {
        return Duration.between(moment, realTime.instant());
    }

    /** Nothing of it was tried: anybody may, at once. */
    void release(Claim claim) {
        claims.updateOne(
                mine(claim),
                Updates.combine(
                        Updates.set("until", Date.from(Instant.EPOCH)), Updates.inc("tries", -1)));
    }

    void tryAgainIn(Claim claim, Duration pause) {
        claims.updateOne(
                mine(claim), Updates.set("until", Date.from(realTime.instant().plus(pause))));
    }

    void done(Claim claim) {
        writes.write(new DeleteOneModel<>(mine(claim)));
    }

    private org.bson.conversions.Bson mine(Claim claim) {
        return and(eq("_id", claim.id()), eq("by", me));
    }
}
