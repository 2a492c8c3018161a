package dk.revus.kit.web;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.security.Actor;
import dk.revus.kit.text.TimeOrderedIds;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of attempts that were refused: who, what, with which code; never a token or a body. */
final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private final MongoCollection<Document> refusals;
    private final Clock clock;

    RefusalLog(MongoDatabase database, Clock clock) {
        this.refusals = database.getCollection("refused-attempts");
        this.clock = clock;
    }

    /** Without the list the answer is given all the same. */
    void write(HttpServletRequest request, Actor actor, int status) {
        var now = clock.instant();
        try {
            refusals.insertOne(
                    new Document("_id", TimeOrderedIds.next(now).toString())
                            .append("at", Date.from(now))
                            .append("method", request.getMethod())
                            .append("path", request.getRequestURI())
                            .append("person", actor.person())
                            .append("function", actor.function())
                            .append("organisation", actor.organisation())
                            .append("status", status)
                            .append("code", request.getAttribute(ProblemWriter.CODE))
                            .append("correlationId", request.getHeader("X-Correlation-Id")));
        } catch (MongoException e) {
            LOG.error("A refused attempt could not be recorded: {}", e.toString());
        }
    }
}
