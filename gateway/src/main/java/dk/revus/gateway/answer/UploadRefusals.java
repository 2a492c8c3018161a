package dk.revus.gateway.answer;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says why a file was stopped: to programs as a problem, to a person on a page. */
@Component
public class UploadRefusals {

    private final Problems problems;
    private final String page = Pages.read("file-refused.html");

    UploadRefusals(Problems problems) {
        this.problems = problems;
    }

    public Mono<Void> answer(ServerWebExchange exchange, UploadRefused refusal) {
        return Asked.byPerson(exchange)
                ? problems.page(exchange, refusal.status(), page)
                : problems.answer(exchange, refusal.status(), refusal.code(), refusal.detail());
    }
}
