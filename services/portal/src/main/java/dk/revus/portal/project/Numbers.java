package dk.revus.portal.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people in Denmark write them: "1.234,50", "2 500 000" or "12.5". */
final class Numbers {

    private Numbers() {}

    /** The number, the text itself where it is none (so that the service says so), or null. */
    static @Nullable Object read(String typed) {
        var text = typed.replaceAll("[\\s\u00a0]|kr\\.?", "");
        if (text.isEmpty()) {
            return null;
        }
        var plain =
                text.contains(",") || text.matches("-?[0-9]{1,3}(\\.[0-9]{3})+")
                        ? text.replace(".", "").replace(',', '.')
                        : text;
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return typed;
        }
    }
}
