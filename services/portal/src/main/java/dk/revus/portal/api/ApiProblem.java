package dk.revus.portal.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform understood, and says no: a status, a stable code and details. */
public final class ApiProblem extends RuntimeException {

    private static final String TYPE = "urn:revus:problem:";

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

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "not-your-mandate";
            case 404 -> "not-found";
            case 412 -> "version-conflict";
            case 413 -> "too-large";
            case 429 -> "too-many-requests";
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
