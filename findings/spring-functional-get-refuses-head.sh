#!/usr/bin/env bash
# Spring WebFlux 7.0.10: a functional route for GET does not answer HEAD, while the same address in an annotated controller
# does; OPTIONS of the functional route is not answered either.
# Likely guess: both ways of writing an endpoint answer alike, since HEAD is "GET without the body" (RFC 9110, 9.3.2).
# In the product: every address that answers GET answers HEAD, behind the gateway too, and a test asks each.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need org.springframework:spring-webflux:7.0.10 org.springframework:spring-context:7.0.10 org.springframework:spring-test:7.0.10 tools.jackson.core:jackson-databind:3.1.7
run <<'JAVA'
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

public class Finding {
    @RestController
    public static class Annotated {
        @GetMapping("/themes")
        public String themes() {
            return "themes";
        }
    }

    public static void main(String[] args) {
        var functional =
                RouterFunctions.route()
                        .GET("/themes", request -> ServerResponse.ok().bodyValue("themes"))
                        .build();
        var ways =
                List.of(
                        WebTestClient.bindToController(new Annotated()).build(),
                        WebTestClient.bindToRouterFunction(functional).build());
        for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
            System.out.println(
                    method + ": annotated " + status(ways.get(0), method) + ", functional " + status(ways.get(1), method));
        }
    }

    static int status(WebTestClient client, HttpMethod method) {
        return client.method(method).uri("/themes").exchange().returnResult(Void.class).getStatus().value();
    }
}
JAVA
expect <<'SEEN'
GET: annotated 200, functional 200
HEAD: annotated 200, functional 404
OPTIONS: annotated 200, functional 404
SEEN
