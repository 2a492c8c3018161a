package dk.revus.gateway.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What people read instead of a problem. It must be there when nothing else is. */
@Component
public class Pages {

    private final String frame = read("page.html");
    private final Properties danish = texts("texts_da.properties");
    private final Properties english = texts("texts_en.properties");

    /**
     * The page that says what a problem of this code means.
     *
     * @param language what the reader chose, {@code en} or else Danish
     * @param traceId what the reader may name to us
     */
    public String about(String code, String language, String traceId) {
        boolean isEnglish = language.equals("en");
        var texts = isEnglish ? english : danish;
        var page = frame.replace("{lang}", isEnglish ? "en" : "da");
        for (var text : new String[] {"title", "text"}) {
            page = page.replace("{" + text + "}", escaped(texts, code + "." + text));
        }
        for (var text : new String[] {"platform", "home", "trace"}) {
            page = page.replace("{" + text + "}", escaped(texts, text));
        }
        return page.replace("{traceId}", HtmlUtils.htmlEscape(traceId));
    }

    private static String escaped(Properties texts, String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The gateway's pages have no text " + key);
        }
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try {
            texts.load(new java.io.StringReader(read(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("gateway/pages/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway was built without its page " + name, e);
        }
    }
}
