package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser fetches for the front page, the first time and later. */
class FirstLoadTest {

    private static final int BUDGET = 150_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    @Test
    void is_light_and_few_files_including_fonts() throws Exception {
        var page = RunningPortal.anybody().get("/").html();
        var files = new ArrayList<String>();
        files.add("/");
        files.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        var style = page.select("link[rel=stylesheet]").attr("href");
        var fonts =
                Pattern.compile("url\\(\"?([^\")]+woff2)")
                        .matcher(
                                new String(
                                        fetch(style, "identity").body(), StandardCharsets.UTF_8));
        fonts.results()
                .forEach(font -> files.add(URI.create(style).resolve(font.group(1)).toString()));

        var bytes = 0;
        for (var file : files) {
            var answer = fetch(file, "gzip");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            bytes += answer.body().length;
        }
        assertThat(files).hasSizeBetween(5, 6);
        assertThat(bytes).isLessThan(BUDGET);
    }

    @Test
    void static_files_are_kept_for_ever_because_their_names_change_with_them() throws Exception {
        var style =
                RunningPortal.anybody().get("/").html().select("link[rel=stylesheet]").attr("href");

        assertThat(style).matches("/static/css/revus-[0-9a-f]{32}\\.css");
        assertThat(fetch(style, "gzip").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        value ->
                                assertThat(value)
                                        .contains("max-age=31536000")
                                        .contains("immutable"));
    }

    private static HttpResponse<byte[]> fetch(String path, String encoding)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(RunningPortal.address() + path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
