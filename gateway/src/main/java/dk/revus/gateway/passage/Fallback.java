package dk.revus.gateway.passage;

import dk.revus.gateway.answer.Asked;
import dk.revus.gateway.answer.Pages;
import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.answer.UploadRefusals;
import dk.revus.gateway.answer.UploadRefused;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** What is said for a service that does not answer, whatever the method was. */
@Configuration(proxyBeanMethods = false)
class Fallback {

    private static final Logger LOG = LoggerFactory.getLogger(Fallback.class);

    private final Problems problems;
    private final UploadRefusals refusals;
    private final PassageSettings settings;
    private final String page = Pages.read("unavailable.html");

    Fallback(Problems problems, UploadRefusals refusals, PassageSettings settings) {
        this.problems = problems;
        this.refusals = refusals;
        this.settings = settings;
    }

    @Bean
    HandlerMapping fallbacks() {
        WebHandler unavailable = this::unavailable;
        WebHandler unknown = this::unknown;
        return new SimpleUrlHandlerMapping(
                Map.of(
                        "/unavailable/{part}", unavailable,
                        "/unknown", unknown,
                        "/actuator/**", unknown),
                0);
    }

    private Mono<Void> unavailable(ServerWebExchange exchange) {
        Throwable cause =
                exchange.getAttribute(
                        ServerWebExchangeUtils.CIRCUITBREAKER_EXECUTION_EXCEPTION_ATTR);
        if (cause == null) {
            return unknown(exchange);
        }
        var refusal = UploadRefused.in(cause);
        if (refusal != null) {
            return refusals.answer(exchange, refusal);
        }
        var part = part(exchange);
        LOG.warn(
                "{} does not answer: {}, trace {}",
                part,
                cause.toString(),
                exchange.getAttribute(Problems.TRACE_ID));
        if (Asked.byPerson(exchange)) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
            return problems.page(exchange, HttpStatus.SERVICE_UNAVAILABLE, page);
        }
        return problems.later(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The part " + part + " does not answer right now. Try again in a moment.",
                settings.breaker().rest());
    }

    private static String part(ServerWebExchange exchange) {
        Map<String, String> variables =
                exchange.getAttributeOrDefault(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        return variables.getOrDefault("part", "that answers this");
    }

    private Mono<Void> unknown(ServerWebExchange exchange) {
        return problems.answer(
                exchange, HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
    }
}
