package dk.revus.acceptance.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.revus.client.ApiClient;
import dk.revus.client.ApiException;
import dk.revus.client.api.SubmissionApi;
import dk.revus.client.model.ContentInput;
import dk.revus.client.model.ContentRankInput;
import dk.revus.client.model.ContentThemeBaseInput;
import dk.revus.client.model.ContentWishInput;
import dk.revus.client.model.DecisionInput;
import dk.revus.client.model.ThemeBaseKind;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the database is asked for one submission and for one look, each alone: under load they share
 * commands, so this is the most that they ever ask. A ceiling is what was counted; whoever raises
 * one says why.
 */
class DatabaseCommandsIT {

    private static final String CALL = "IK-2017-01";

    private static final Map<String, String> MUNICIPALITIES =
            Map.of(
                    "165", "albertslund",
                    "147", "frederiksberg",
                    "159", "gladsaxe",
                    "157", "gentofte");

    /**
     * From the mayor's click until the receipt is mailed and every view has caught up. Six of them
     * keep what waits for somebody (where the response and its wish stand, and since when), one the
     * day since when an answer holds.
     */
    private static final double A_SUBMISSION = 53;

    private static final Map<String, Double> A_LOOK =
            Map.ofEntries(
                    Map.entry("/cycles/revus-2019-2022", 2.0),
                    Map.entry("/themes?cycle=revus-2019-2022", 3.0),
                    Map.entry("/themes/<theme>", 4.0),
                    Map.entry("/calls/IK-2017-01", 2.0),
                    Map.entry("/calls", 2.0),
                    Map.entry("/calls/IK-2017-01/responses", 3.0),
                    Map.entry("/calls/IK-2017-01/responses/165", 4.0),
                    Map.entry("/wishes", 1.0),
                    Map.entry("/meetings", 1.0),
                    Map.entry("/strategies", 1.0),
                    Map.entry("/projects", 1.0),
                    Map.entry("/messages", 1.0),
                    Map.entry("/organisations", 1.0),
                    Map.entry("/principles", 1.0),
                    Map.entry("/screenings", 1.0),
                    Map.entry("/cycles/revus-2019-2022/board", 3.0));

    private static final String A_THEME = "<theme>";

    /** What the platform asks now and then by itself, spread over so many times. */
    private static final double IN_PASSING = 0.9;

    private static final int TIMES = 20;

    private static Platform platform;

    @BeforeAll
    static void start() {
        var home = Path.of("target/counts").toAbsolutePath();
        new Home(home).forgetData();
        platform = Platform.start(home, Ports.free(), Mode.ONE_JVM);
        platform.awaitReady();
        platform.seed();
        platform.clock().awaitRest();
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void a_submission() throws Exception {
        var versions = new LinkedHashMap<String, Long>();
        for (var code : MUNICIPALITIES.keySet()) {
            versions.put(code, draft(code));
        }
        platform.clock().awaitRest();
        try (var database = new DatabaseCommands(platform)) {
            var asked =
                    database.each(
                            versions.size(),
                            () -> {
                                for (var one : versions.entrySet()) {
                                    submit(one.getKey(), one.getValue());
                                }
                                platform.clock().awaitRest();
                            });
            assertThat(sum(ofItsOwn(asked)))
                    .as("%s", asked)
                    .isLessThanOrEqualTo(A_SUBMISSION + IN_PASSING);
        }
    }

    @Test
    void a_look() throws Exception {
        var themeId = mayorOf("165").getCall(CALL).getThemes().getFirst().getThemeId();
        var softly = new SoftAssertions();
        try (var database = new DatabaseCommands(platform);
                var client = HttpClient.newHttpClient()) {
            for (var look : A_LOOK.entrySet()) {
                var path = look.getKey().replace(A_THEME, themeId);
                var asked = database.each(TIMES, () -> look(client, path));
                softly.assertThat(sum(asked))
                        .as("%s: %s", path, asked)
                        .isLessThanOrEqualTo(look.getValue() + IN_PASSING);
            }
        }
        softly.assertAll();
    }

    /**
     * Not counted: the looks into the journal, because each service also looks now and then for
     * what was left unpublished, and the plans of due work, which are asked as often as somebody
     * waits.
     */
    private static Map<String, Double> ofItsOwn(Map<String, Double> asked) {
        var counted = new LinkedHashMap<>(asked);
        counted.keySet()
                .removeIf(
                        what ->
                                what.endsWith("journal queries")
                                        || what.contains("reminder-steps"));
        return counted;
    }

    private static double sum(Map<String, Double> asked) {
        return asked.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void look(HttpClient client, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(platform.gateway() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + platform.tokenFor("kkr-sekretariat"))
                        .build();
        for (int i = 0; i < TIMES; i++) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private static long draft(String code) throws ApiException {
        var mayor = mayorOf(code);
        var themeId = mayor.getCall(CALL).getThemes().getFirst().getThemeId();
        var begun =
                await().ignoreException(ApiException.class)
                        .until(() -> mayor.getCallResponse(CALL, code), Objects::nonNull);
        var content =
                new ContentInput()
                        .coverText("Vi svarer.")
                        .addThemeRanksItem(new ContentRankInput().themeId(themeId).rank(1))
                        .addWishesItem(
                                new ContentWishInput()
                                        .rank(1)
                                        .title("Flere busser")
                                        .problem("De kører for sjældent.")
                                        .wantedEffort("Kør oftere.")
                                        .themeBase(
                                                new ContentThemeBaseInput()
                                                        .kind(ThemeBaseKind.PROPOSED)
                                                        .themeIds(List.of(themeId))))
                        .localDecision(
                                new DecisionInput()
                                        .body("Kommunalbestyrelsen")
                                        .date(LocalDate.of(2017, 5, 9)));
        return mayor.saveCallResponse(CALL, code, tag(begun.getVersion()), content, key())
                .getVersion();
    }

    private static void submit(String code, Long version) throws ApiException {
        mayorOf(code).submitCallResponse(CALL, code, tag(version), key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String tag(Long version) {
        return "\"" + version + "\"";
    }

    private static SubmissionApi mayorOf(String code) {
        var token = platform.tokenFor(MUNICIPALITIES.get(code) + "-borgmester");
        var client = new ApiClient();
        client.updateBaseUri(platform.gateway().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return new SubmissionApi(client);
    }
}
