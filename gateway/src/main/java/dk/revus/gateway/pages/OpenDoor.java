package dk.revus.gateway.pages;

import dk.revus.gateway.answer.Reading;
import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Whether the door is open, and no more: what else operations asks for has a port of its own. */
@Configuration(proxyBeanMethods = false)
class OpenDoor {

    @Bean
    RouterFunction<ServerResponse> doorIsOpen(HealthEndpoint health) {
        return Reading.at("/actuator/health", _ -> answer(health.health().getStatus()));
    }

    private static Mono<ServerResponse> answer(Status status) {
        return ServerResponse.status(
                        status.equals(Status.UP) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .bodyValue(Map.of("status", status.getCode()));
    }
}
