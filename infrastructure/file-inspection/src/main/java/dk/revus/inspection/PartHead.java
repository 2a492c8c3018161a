package dk.revus.inspection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The head of one part of an e-mail. */
final class PartHead {

    private static final Set<String> SAY_WHAT_IT_IS =
            Set.of("content-type", "content-transfer-encoding", "content-disposition");

    private final Map<String, String> fields = new HashMap<>();

    /**
     * @throws NotTaken when it says twice what the part is: programs choose as they like
     */
    void add(Field field) throws NotTaken {
        var name = field.getName().toLowerCase(Locale.ROOT);
        var earlier = fields.put(name, field.getBody());
        if (earlier != null && SAY_WHAT_IT_IS.contains(name)) {
            throw NotTaken.ambiguous();
        }
    }

    /** Whether somebody wrote it to somebody. */
    boolean isMail() {
        return fields.containsKey("from")
                && (fields.containsKey("date") || fields.containsKey("received"));
    }

    /**
     * What the part's file is called; "" when it is none.
     *
     * @throws NotTaken when it has two names of different kinds
     */
    String fileName() throws NotTaken {
        var saved = parameter("content-disposition", "filename");
        var shown = parameter("content-type", "name");
        if (!saved.isEmpty() && !shown.isEmpty() && !kind(saved).equals(kind(shown))) {
            throw NotTaken.ambiguous();
        }
        return saved.isEmpty() ? shown : saved;
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Long and Danish names are cut in pieces (RFC 2231) or written in code (RFC 2047). */
    private String parameter(String field, String name) {
        var body = fields.get(field);
        if (body == null) {
            return "";
        }
        var parameters = new MimeParameterMapping();
        RawFieldParser.DEFAULT
                .parseRawBody(new RawField(field, body))
                .getParams()
                .forEach(pair -> parameters.addParameter(pair.getName(), pair.getValue()));
        var value = parameters.get(name);
        return value == null
                ? ""
                : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip();
    }
}
