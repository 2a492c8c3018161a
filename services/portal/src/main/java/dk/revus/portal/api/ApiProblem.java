package dk.revus.portal.api;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The platform understood, and says no: a status, a stable code and details. */
public final class ApiProblem extends RuntimeException {

    private static final String TYPE = "urn:revus:problem:";

    /** Names the part that is away. */
    public static final String PART = "part";

    /**
     * What is of one request alone, and the thing as it stood then, which is shown as it is now.
     */
    private static final List<String> ONCE =
            List.of("title", "detail", "instance", "traceId", "current");

    private final int status;
    private final String code;
    private final transient JsonNode details;
    private final transient JsonMapper json;

    ApiProblem(int status, JsonNode details, JsonMapper json) {
        super(details.path("detail").asString(""));
        this.status = status;
        var type = details.path("type").asString("");
        this.code = type.startsWith(TYPE) ? type.substring(TYPE.length()) : codeOf(status);
        this.details = details;
        this.json = json;
    }

    /** What is told of a part that does not answer, as if somebody had said so. */
    public static ApiProblem unavailable(Part part, JsonMapper json) {
        var details = json.createObjectNode();
        return new ApiProblem(503, details.put(PART, part.code()), json);
    }

    /** A problem as {@link #inShort} wrote it; nothing for what it did not write. */
    public static Optional<ApiProblem> read(String told, JsonMapper json) {
        try {
            return json.readTree(told) instanceof ObjectNode problem
                    ? Optional.of(new ApiProblem(problem.path("status").asInt(0), problem, json))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What a reader is told of it, on one line, to be told once more. */
    public String inShort() {
        var problem = json.createObjectNode();
        if (details instanceof ObjectNode told) {
            problem.setAll(told.deepCopy().without(ONCE));
        }
        return problem.put("type", TYPE + code).put("status", status).toString();
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "not-your-mandate";
            case 404 -> "not-found";
            case 412 -> "version-conflict";
            case 413 -> "too-large";
            case 429 -> "too-many-requests";
            case 503 -> "service-unavailable";
            default -> "unknown";
        };
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The named details of the problem, as JSON. */
    public JsonNode details() {
        return details;
    }

    /** For {@code version-conflict}: the thing as it is now. */
    public <T> T current(Class<T> type) {
        return json.treeToValue(details.path("current"), type);
    }
}
