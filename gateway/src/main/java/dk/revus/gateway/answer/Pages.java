package dk.revus.gateway.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The gateway's own few pages, which must be there when nothing else is. */
public final class Pages {

    private Pages() {}

    public static String read(String name) {
        try {
            return new ClassPathResource("gateway/pages/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway was built without its page " + name, e);
        }
    }
}
