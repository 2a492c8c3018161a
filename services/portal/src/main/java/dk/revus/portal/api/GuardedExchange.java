package dk.revus.portal.api;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the interfaces of one part ask goes through its guard; a list is read to its end. */
final class GuardedExchange extends HttpExchangeAdapterDecorator {

    private static final ParameterizedTypeReference<JsonNode> PAGE =
            ParameterizedTypeReference.forType(JsonNode.class);

    /** The most that the platform gives at once. */
    private static final String LIMIT = "200";

    private final Part part;
    private final Guard guard;
    private final JsonMapper json;

    GuardedExchange(HttpExchangeAdapter way, Part part, Guard guard, JsonMapper json) {
        super(way);
        this.part = part;
        this.guard = guard;
        this.json = json;
    }

    @Override
    public void exchange(HttpRequestValues request) {
        guard.<@Nullable Void>ask(
                part,
                () -> {
                    super.exchange(request);
                    return null;
                });
    }

    @Override
    public <T> @Nullable T exchangeForBody(
            HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return type.getType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? everyItem(request, type)
                : guard.<@Nullable T>ask(part, () -> super.exchangeForBody(request, type));
    }

    private <T> T everyItem(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        var items = json.createArrayNode();
        var next = "";
        do {
            var page = page(request, next);
            page.path("items").forEach(items::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return json.treeToValue(items, json.constructType(type.getType()));
    }

    private JsonNode page(HttpRequestValues request, String after) {
        var page =
                guard.<@Nullable JsonNode>ask(
                        part, () -> super.exchangeForBody(paged(request, after), PAGE));
        return page == null ? json.createObjectNode() : page;
    }

    /** The same request for one page of what it asks for. */
    private static HttpRequestValues paged(HttpRequestValues request, String after) {
        var page =
                HttpRequestValues.builder()
                        .setHttpMethod(requireNonNull(request.getHttpMethod()))
                        .addRequestParameter("limit", LIMIT)
                        .configureHeaders(headers -> headers.addAll(request.getHeaders()))
                        .setUriTemplate(requireNonNull(request.getUriTemplate()));
        request.getUriVariables().forEach(page::setUriVariable);
        if (!after.isEmpty()) {
            page.addRequestParameter("after", after);
        }
        return page.build();
    }
}
