package dk.revus.kit.web;

import com.mongodb.client.MongoDatabase;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Database;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.PublicReads;
import dk.revus.kit.security.SecurityConfiguration;
import dk.revus.local.net.FreePorts;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that can be asked over HTTP: the kit's own web and security, the real server and the
 * embedded database. A token is the name of the person who holds it.
 */
public final class SmallService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Database database = new Database();
    private final int port = FreePorts.find();
    private final ConfigurableApplicationContext context;

    public SmallService() {
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.SERVLET)
                        .initializers(this::outside)
                        .run(
                                "--spring.config.name=revus-kit",
                                "--server.port=" + port,
                                "--spring.application.name=small");
    }

    /** What the small service finds there already: a database, and who is who. */
    private void outside(ConfigurableApplicationContext c) {
        c.getBeanFactory().registerSingleton("database", database.get());
        c.getBeanFactory().registerSingleton("decoder", (JwtDecoder) SmallService::token);
    }

    private static Jwt token(String holder) {
        if (holder.startsWith("bad")) {
            throw new BadJwtException("no good");
        }
        return Jwt.withTokenValue(holder)
                .header("alg", "none")
                .subject(holder)
                .claim("mandates", List.of())
                .build();
    }

    public int port() {
        return port;
    }

    /** How often something was carried out. */
    public int carriedOut() {
        return context.getBean(Things.class).carriedOut.get();
    }

    /**
     * @param headers name and value in turn
     */
    public HttpResponse<String> send(
            String method, String path, @Nullable String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(@Nullable String name, @Nullable LocalDate day) {}

    /** A field of each kind that a body may have. */
    record Thing(
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable Long large,
            int plain,
            @Nullable Double real,
            @Nullable BigDecimal exact,
            @Nullable Boolean yes,
            @Nullable LocalDate day,
            @Nullable @Max(9) Integer daysLeft,
            @Nullable Instant moment,
            @Nullable Colour colour,
            @Nullable List<String> names,
            @Nullable @Valid List<Part> parts) {}

    /** One page of one book: an id that two parts of the address make. */
    record PageId(String book, int page) {

        static Optional<PageId> named(String book, String page) {
            return page.matches("[0-9]{1,4}")
                    ? Optional.of(new PageId(book, Integer.parseInt(page)))
                    : Optional.empty();
        }
    }

    /** A page in its seventh version. */
    record PageView(String book, int page, long version) implements Addressed {

        PageView(PageId id) {
            this(id.book(), id.page(), 7);
        }

        @Override
        public String id() {
            return "side " + page;
        }
    }

    /** One version, in other words to others. */
    record Shown(String to, long version) implements Versioned {}

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
    @Import({WebConfiguration.class, SecurityConfiguration.class, Things.class})
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** A filter that breaks when it is asked to. */
        @Bean
        Filter breaking() {
            return (request, response, chain) -> {
                if (((HttpServletRequest) request).getHeader("X-Break") != null) {
                    throw new IllegalStateException("broken on purpose");
                }
                chain.doFilter(request, response);
            };
        }

        @Bean
        static PathId<PageId> pageId() {
            return new PathId<>(
                    PageId.class, path -> PageId.named(path.apply("book"), path.apply("page")));
        }

        @Bean
        PublicReads publicReads() {
            return PublicReads.of("/api/v1/things/**");
        }
    }

    @RestController
    @RequestMapping("/api/v1")
    static class Things {

        private final AtomicInteger carriedOut = new AtomicInteger();

        Things(MongoDatabase database) {}

        @GetMapping("/things")
        Map<String, Object> list(
                @RequestParam @Nullable String after,
                @RequestParam @Nullable @Max(200) Integer limit) {
            return Map.of("items", List.of());
        }

        @GetMapping("/things/{id}")
        ResponseEntity<Object> show(@PathVariable String id) {
            return ResponseEntity.ok().eTag("\"7\"").body(Map.of("id", id));
        }

        @GetMapping("/things/{id}/shown")
        Shown shown(Actor actor) {
            return new Shown(actor.person(), 7);
        }

        @GetMapping("/secrets/{number}")
        Map<String, Object> secret(@PathVariable int number) {
            return Map.of("number", number);
        }

        @GetMapping("/broken")
        Map<String, Object> broken() {
            throw new IllegalStateException("a secret of the machine");
        }

        @PostMapping("/things")
        ResponseEntity<Object> make(@Valid @RequestBody Thing thing, CommandContext context) {
            return ResponseEntity.status(201).body(done(thing, context));
        }

        @GetMapping("/books/{book}/pages/{page}")
        PageView page(PageId id) {
            return new PageView(id);
        }

        @Created
        @PostMapping("/books/{book}/pages")
        PageView add(@PathVariable String book) {
            return new PageView(book, 3, 1);
        }

        @Created(in = "/api/v1/books/other/pages")
        @PostMapping("/books/{book}/pages/{page}:copy")
        PageView copy(PageId id) {
            return new PageView("other", id.page(), 1);
        }

        @PutMapping("/books/{book}/pages/{page}")
        PageView write(PageId id) {
            return new PageView(id.book(), id.page(), 8);
        }

        @PostMapping("/contexts")
        CommandContext context(CommandContext context) {
            return context;
        }

        @PutMapping("/things/{id}")
        ResponseEntity<Object> write(
                @PathVariable String id, @Valid @RequestBody Thing thing, CommandContext context) {
            return ResponseEntity.ok().body(done(thing, context));
        }

        private Map<String, Object> done(Thing thing, CommandContext context) {
            return Map.of(
                    "run",
                    carriedOut.incrementAndGet(),
                    "thing",
                    thing,
                    "digest",
                    String.valueOf(context.requestDigest()));
        }
    }
}
