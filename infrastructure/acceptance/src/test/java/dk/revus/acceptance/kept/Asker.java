package dk.revus.acceptance.kept;

import dk.revus.local.launch.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts questions to a platform, a few at a time, through its gateway. */
final class Asker implements AutoCloseable {

    private static final int AT_A_TIME = 8;
    private static final int PATIENCE = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Platform platform;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Asker(Platform platform) {
        this.platform = platform;
    }

    Map<Question, Answer> ask(Collection<Question> questions) {
        var threads = Thread.ofVirtual().factory();
        try (var asking = Executors.newFixedThreadPool(AT_A_TIME, threads)) {
            var pending = new LinkedHashMap<Question, Future<Answer>>();
            questions.forEach(q -> pending.put(q, asking.submit(() -> ask(q))));
            var answers = new LinkedHashMap<Question, Answer>();
            pending.forEach((question, answer) -> answers.put(question, known(answer)));
            return answers;
        }
    }

    private static Answer known(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Answer ask(Question question) {
        var uri = URI.create(platform.gateway() + question.path());
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        if (!question.isByNobody()) {
            request.header("Authorization", "Bearer " + token(question.account()));
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            for (int again = 0; isHeldUp(question, response) && again < PATIENCE; again++) {
                Thread.sleep(PAUSE);
                response = client.send(request.build(), BodyHandlers.ofByteArray());
            }
            return Answer.of(question, response);
        } catch (IOException e) {
            throw new UncheckedIOException(question + " gives no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Only so many documents are made at once. */
    private static boolean isHeldUp(Question question, HttpResponse<byte[]> response) {
        return question.isForADocument() && response.statusCode() == 503;
    }

    private String token(String account) {
        return tokens.computeIfAbsent(account, platform::tokenFor);
    }

    @Override
    public void close() {
        client.close();
    }
}
