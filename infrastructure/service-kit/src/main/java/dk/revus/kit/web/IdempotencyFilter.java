package dk.revus.kit.web;

import com.mongodb.MongoException;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.security.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Whatever is written under a key may be sent again: the first answer is kept and given again. A
 * POST must have one; a PUT says with If-Match what it replaces and may go without. Runs behind the
 * security filters, so that a key belongs to a person.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    static final String HEADER = "Idempotency-Key";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String KEY_FORM = "[\\x21-\\x7E]{8,100}";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IdempotencyStore kept;
    private final BodyReader bodies;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyStore kept, BodyReader bodies, ProblemWriter problems) {
        this.kept = kept;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || !Actors.current().isSignedIn();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key == null ? "POST".equals(request.getMethod()) : !key.matches(KEY_FORM)) {
            problems.write(
                    Problem.of(
                            400,
                            "idempotency-key-required",
                            "Send an Idempotency-Key of 8 to 100 printable characters, so that a"
                                    + " repeat does nothing twice."),
                    request,
                    response);
            return;
        }
        try {
            var received = bodies.read(request);
            if (key == null) {
                chain.doFilter(received.request(), response);
            } else {
                answerOnce(Actors.current().person() + ":" + key, received, response, chain);
            }
        } catch (ProblemException e) {
            problems.write(e.problem(), request, response);
        }
    }

    private void answerOnce(
            String id, ReceivedBody received, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = received.digest();
        var request = received.request();
        switch (begin(id, asked)) {
            case IdempotencyStore.Unreachable _ ->
                    problems.write(Problem.databaseAway(), request, response);
            case IdempotencyStore.Known known -> known.replay(response);
            case IdempotencyStore.OtherRequest _ ->
                    problems.write(Problem.keyOfAnotherRequest(), request, response);
            case IdempotencyStore.StillRunning _ ->
                    problems.write(
                            Problem.of(
                                            409,
                                            "request-in-progress",
                                            "The same request is still being worked on. Ask again"
                                                    + " shortly.")
                                    .with("retryAfterSeconds", 1),
                            request,
                            response);
            case IdempotencyStore.Ours _ -> {
                var answer = new ContentCachingResponseWrapper(response);
                try {
                    chain.doFilter(request, answer);
                } finally {
                    finish(id, asked, answer);
                    answer.copyBodyToResponse();
                }
            }
        }
    }

    private IdempotencyStore.Beginning begin(String id, String asked) {
        try {
            return kept.begin(id, asked, PATIENCE);
        } catch (MongoException e) {
            LOG.warn("The database did not answer: {}", e.toString());
            return new IdempotencyStore.Unreachable();
        }
    }

    /**
     * An answer that cannot be kept is given all the same: what it tells is in the journal, which
     * recognises the command when it is sent again.
     */
    private void finish(String id, String asked, ContentCachingResponseWrapper answer) {
        try {
            kept.finish(id, asked, answer);
        } catch (MongoException e) {
            LOG.warn("An answer could not be kept: {}", e.toString());
        }
    }
}
