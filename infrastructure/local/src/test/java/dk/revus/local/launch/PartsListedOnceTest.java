package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link Part} is the one list; every other place that names the parts is held against it. */
class PartsListedOnceTest {

    private static final int GATEWAY_PORT = 8080;
    private static final int METRICS_OF_THE_GATEWAY = 8089;
    private static final List<Part> APPLICATIONS =
            Arrays.stream(Part.values()).filter(Part::isSpringApplication).toList();
    private static final List<Part> BEHIND_THE_GATEWAY =
            Stream.concat(Part.SERVICES.stream(), Stream.of(Part.PORTAL)).toList();

    @Test
    void conventions_name_module_port_and_main_class_of_each_application() throws IOException {
        assertThat(found("docs/conventions.md", "(?m)^\\| [a-z-]+ \\| `.*$", MatchResult::group))
                .map(
                        row ->
                                row.replaceAll(
                                        "^\\| ([^|]+ \\| [^|]+ \\| [^|]+ \\| [^|]+) \\|.*", "$1"))
                .filteredOn(row -> !row.contains("infrastructure/local"))
                .containsExactlyInAnyOrderElementsOf(
                        named(
                                APPLICATIONS,
                                part ->
                                        "%s | `%s` | +%d | `%s`"
                                                .formatted(
                                                        part.label(),
                                                        part.module(),
                                                        part.portOffset(),
                                                        part.mainClass())));
    }

    @Test
    void each_module_is_built() throws IOException {
        assertThat(found("pom.xml", "<module>([^<]+)</module>", match -> match.group(1)))
                .containsAll(named(List.of(Part.values()), Part::module));
    }

    @Test
    void the_script_knows_of_each_module_whether_it_is_built() throws Exception {
        var words =
                found("revus", "(?m)^ *for module in (.*); do$", match -> match.group(1))
                        .getFirst();
        var expanded = new ProcessBuilder("bash", "-c", "echo " + words).start();
        assertThat(
                        new String(expanded.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                                .strip()
                                .split(" "))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Part.values()).map(Part::module).distinct().toList());
    }

    @Test
    void acceptance_waits_until_each_application_is_built() throws IOException {
        assertThat(
                        found(
                                "infrastructure/acceptance/pom.xml",
                                "<artifactId>([^<]+)</artifactId>",
                                match -> match.group(1)))
                .containsAll(named(APPLICATIONS, Part::label));
    }

    @Test
    void compose_builds_each_application_and_leads_the_gateway_to_those_behind_it()
            throws IOException {
        assertThat(
                        found(
                                "docker-compose.yml",
                                "args: \\{ PART: ([a-z/-]+), MAIN: ([A-Za-z.]+) \\}",
                                match -> match.group(1) + " " + match.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        named(APPLICATIONS, part -> part.module() + " " + part.mainClass()));
        assertThat(
                        found(
                                "docker-compose.yml",
                                "REVUS_([A-Z_]+)_URL: http://([a-z-]+:\\d+)\\n",
                                match -> match.group(1) + " " + match.group(2)))
                .containsAll(
                        named(
                                BEHIND_THE_GATEWAY,
                                part -> part.name() + " " + part.label() + ":" + port(part)));
    }

    @Test
    void the_gateway_has_an_address_and_a_route_for_each_behind_it() throws IOException {
        var map = "gateway/src/main/resources/gateway.yaml";
        assertThat(
                        found(
                                map,
                                "(?m)^  ([a-z-]+)\\.url: http://127\\.0\\.0\\.1:(\\d+)$",
                                match -> match.group(1) + " " + match.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        named(BEHIND_THE_GATEWAY, part -> part.label() + " " + port(part)));
        assertThat(found(map, "uri: \\$\\{revus\\.([a-z-]+)\\.url\\}", match -> match.group(1)))
                .containsAll(named(BEHIND_THE_GATEWAY, Part::label));
    }

    @Test
    void prometheus_asks_each_application() throws IOException {
        assertThat(
                        found(
                                "infrastructure/monitoring/prometheus.yml",
                                "(?m)^ +- ([a-z-]+:\\d+)$",
                                match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        named(APPLICATIONS, part -> part.label() + ":" + measuredAt(part)));
    }

    @Test
    void the_portal_says_of_each_service_what_cannot_be_shown_while_it_is_away()
            throws IOException {
        for (var language : List.of("messages", "messages_en")) {
            assertThat(
                            found(
                                    "services/portal/src/main/resources/portal/%s.properties"
                                            .formatted(language),
                                    "(?m)^unavailable\\.([a-z-]+)=",
                                    match -> match.group(1)))
                    .containsAll(named(Part.SERVICES, Part::label));
        }
        assertThat(
                        found(
                                "services/portal/src/main/java/dk/revus/portal/api/Part.java",
                                "(?m)^    ([A-Z_]+)[(,;]",
                                match -> match.group(1).toLowerCase(Locale.ROOT).replace('_', '-')))
                .containsExactlyInAnyOrderElementsOf(named(Part.SERVICES, Part::label));
    }

    @Test
    void the_description_of_each_service_is_renewed_and_joined() throws IOException {
        assertThat(
                        found(
                                "infrastructure/contracts/src/main/java/dk/revus/contracts/OpenApi.java",
                                "(?m)^ {20}\"([a-z-]+)\"[,)]",
                                match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(named(Part.SERVICES, Part::label));
        var renewed =
                found(
                                "infrastructure/contracts/renew",
                                "(?m)^services=(.*)$",
                                match -> match.group(1))
                        .getFirst();
        assertThat(renewed.split(","))
                .containsExactlyInAnyOrderElementsOf(named(Part.SERVICES, Part::module));
    }

    @Test
    void each_service_is_started_a_second_time() throws IOException {
        assertThat(
                        found(
                                "infrastructure/acceptance/src/test/java/dk/revus/acceptance/copies/EveryService.java",
                                "\"([a-z-]+)\", ([A-Za-z]+)::start",
                                match -> match.group(1) + " " + match.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        named(
                                Part.SERVICES,
                                part ->
                                        part.label()
                                                + part.mainClass().replaceFirst(".*\\.", " ")));
    }

    @Test
    void the_gateway_is_tried_with_each_behind_it() throws IOException {
        assertThat(
                        found(
                                "gateway/src/test/java/dk/revus/gateway/RunningGateway.java",
                                "(?m)^ {20}\"([a-z-]+)\"[,)]",
                                match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(named(BEHIND_THE_GATEWAY, Part::label));
    }

    /** The gateway's own port is everybody's. */
    private static int measuredAt(Part part) {
        return part == Part.GATEWAY ? METRICS_OF_THE_GATEWAY : port(part);
    }

    private static int port(Part part) {
        return GATEWAY_PORT + part.portOffset();
    }

    private static List<String> named(List<Part> parts, Function<Part, String> name) {
        return parts.stream().map(name).toList();
    }

    /** Everything in a file of the tree that looks like this; never nothing. */
    private static List<String> found(
            String file, String pattern, Function<MatchResult, String> what) throws IOException {
        var text = Files.readString(Tree.find().root().resolve(file));
        var found = Pattern.compile(pattern).matcher(text).results().map(what).toList();
        assertThat(found).as("what %s says of the parts", file).isNotEmpty();
        return found;
    }
}
