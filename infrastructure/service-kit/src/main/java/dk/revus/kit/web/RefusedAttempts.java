package dk.revus.kit.web;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.journal.TimeOrderedIds;
import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.security.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** What was accepted stands in the journal; what was refused stands here. */
final class RefusedAttempts extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAttempts.class);

    private final MongoCollection<Document> attempts;
    private final Clock clock;

    RefusedAttempts(MongoDatabase database, Clock clock) {
        this.attempts = database.getCollection("refused-attempts");
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                || "HEAD".equals(request.getMethod())
                || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() >= 400) {
            record(request, response.getStatus());
        }
    }

    private void record(HttpServletRequest request, int status) {
        var actor = Actors.current();
        var now = clock.instant();
        try {
            attempts.insertOne(
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
