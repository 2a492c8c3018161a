package dk.revus.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dk.revus.client.ApiClient;
import dk.revus.client.ApiException;
import dk.revus.client.JSON;
import dk.revus.client.api.SubmissionApi;
import dk.revus.client.api.ThemeCatalogueApi;
import dk.revus.client.model.ContentInput;
import dk.revus.client.model.ContentRankInput;
import dk.revus.client.model.ContentThemeBaseInput;
import dk.revus.client.model.ContentWishInput;
import dk.revus.client.model.DecisionInput;
import dk.revus.client.model.Problem;
import dk.revus.client.model.ThemeBaseKind;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A municipality answers the call through a client that a stranger's generator made of the
 * published description: what it says is what is served.
 */
class StrangersClientIT {

    private static final String CALL = "IK-2017-01";
    private static final String ALBERTSLUND = "165";

    private static Platform platform;

    @BeforeAll
    static void start() {
        var home = Path.of("target/strangers-client").toAbsolutePath();
        new Home(home).forgetData();
        platform = Platform.start(home, Ports.free(), Mode.ONE_JVM);
        platform.awaitReady();
        platform.seed();
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void a_municipality_answers_the_call_by_what_the_description_says()
            throws ApiException, IOException {
        var editor = new SubmissionApi(clientOf("albertslund-sagsbehandler"));
        var mayor = new SubmissionApi(clientOf("albertslund-borgmester"));
        var call = editor.getCall(CALL);
        assertThat(call.getInvited()).contains(ALBERTSLUND);

        // Each invited municipality's answer comes into being when the call's letter has been read.
        var begun =
                await().ignoreException(ApiException.class)
                        .until(() -> editor.getCallResponse(CALL, ALBERTSLUND), Objects::nonNull);
        var unfinished = new ContentInput().coverText("Vi svarer.");
        var saved =
                editor.saveCallResponse(
                        CALL, ALBERTSLUND, tag(begun.getVersion()), unfinished, key());
        assertThat(saved.getAllowedActions()).contains("save-draft");
        assertThat(refusal(() -> submit(mayor, saved.getVersion())).getType())
                .isEqualTo("urn:revus:problem:precheck-failed");

        var themes = call.getThemes();
        var content =
                unfinished
                        .addThemeRanksItem(
                                new ContentRankInput().themeId(themes.get(0).getThemeId()).rank(1))
                        .addWishesItem(wish(themes.get(0).getThemeId()))
                        .localDecision(
                                new DecisionInput()
                                        .body("Kommunalbestyrelsen")
                                        .date(LocalDate.of(2017, 5, 9)));
        var finished =
                editor.saveCallResponse(CALL, ALBERTSLUND, tag(saved.getVersion()), content, key());
        assertThat(refusal(() -> submit(mayor, saved.getVersion())).getType())
                .isEqualTo("urn:revus:problem:version-conflict");
        submit(mayor, finished.getVersion());

        var receipt = editor.getCallResponseReceipt(CALL, ALBERTSLUND);
        assertThat(receipt.getContent().getWishes())
                .singleElement()
                .satisfies(wish -> assertThat(wish.getTitle()).isEqualTo("Flere busser, æøå"));
        var paper = editor.getResponseVersionPdf(CALL, ALBERTSLUND, "1").toPath();
        assertThat(Files.readString(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void anybody_reads_the_themes_page_by_page() throws ApiException {
        var themes = new ThemeCatalogueApi(clientOf(null));
        var first = themes.listThemes(null, null, null, 1);
        var second = themes.listThemes(null, null, first.getNext(), 1);
        assertThat(List.of(first, second))
                .flatExtracting(page -> page.getItems())
                .hasSize(2)
                .allSatisfy(theme -> assertThat(theme.getTitle()).isNotBlank())
                .doesNotHaveDuplicates();
    }

    private static ContentWishInput wish(String themeId) {
        return new ContentWishInput()
                .rank(1)
                .title("Flere busser, æøå")
                .problem("De kører for sjældent.")
                .wantedEffort("Kør oftere.")
                .themeBase(
                        new ContentThemeBaseInput()
                                .kind(ThemeBaseKind.PROPOSED)
                                .themeIds(List.of(themeId)));
    }

    private static void submit(SubmissionApi as, Long version) throws ApiException {
        as.submitCallResponse(CALL, ALBERTSLUND, tag(version), key());
    }

    private static String tag(Long version) {
        return "\"" + version + "\"";
    }

    private interface Asking {
        void ask() throws ApiException;
    }

    private static Problem refusal(Asking asking) throws IOException {
        var refused = catchThrowableOfType(ApiException.class, asking::ask);
        return JSON.getDefault().getMapper().readValue(refused.getResponseBody(), Problem.class);
    }

    private static ApiClient clientOf(@Nullable String user) {
        var client = new ApiClient();
        client.updateBaseUri(platform.gateway().toString());
        if (user != null) {
            var token = platform.tokenFor(user);
            client.setRequestInterceptor(
                    request -> request.header("Authorization", "Bearer " + token));
        }
        return client;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
