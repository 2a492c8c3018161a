package dk.revus.submission.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A part of a document as a file with places to fill: <code>${title}</code>. */
final class Sheet {

    private static final String FOLDER = "/submission/";

    private Sheet() {}

    /**
     * @param name such as docx/core.xml
     * @param values by the name of their place; in XML they are escaped already
     */
    static String filled(String name, Map<String, String> values) {
        var sheet = read(name);
        var filled = new StringBuilder();
        int from = 0;
        for (int at = sheet.indexOf("${"); at >= 0; at = sheet.indexOf("${", from)) {
            int end = sheet.indexOf('}', at);
            filled.append(sheet, from, at).append(values.get(sheet.substring(at + 2, end)));
            from = end + 1;
        }
        return filled.append(sheet, from, sheet.length()).toString();
    }

    private static String read(String name) {
        try (var file = Sheet.class.getResourceAsStream(FOLDER + name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
