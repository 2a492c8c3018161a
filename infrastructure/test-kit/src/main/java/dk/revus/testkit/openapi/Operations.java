package dk.revus.testkit.openapi;

import com.mongodb.MongoException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.databind.node.ObjectNode;

/** Writes one operation, with the manners that all share. */
final class Operations {

    private final String service;
    private final Sources sources;
    private final Descriptions descriptions;
    private final Shapes shapes;
    private final PublicPaths open;
    private final Reach reach;
    private final Map<String, ObjectNode> examples = new TreeMap<>();

    Operations(
            String service,
            Sources sources,
            Descriptions descriptions,
            Shapes shapes,
            PublicPaths open) {
        this.service = service;
        this.sources = sources;
        this.descriptions = descriptions;
        this.shapes = shapes;
        this.open = open;
        this.reach = new Reach(sources);
    }

    /** One of each problem that was named, by the name under which it was referred to. */
    Map<String, ObjectNode> examples() {
        return examples;
    }

    ObjectNode of(Endpoint endpoint) {
        var operation = Shapes.JSON.createObjectNode();
        operation.put("operationId", Names.operation(endpoint));
        operation.put("summary", descriptions.summaryOf(endpoint.method()));
        operation.put("description", descriptions.of(endpoint.method()));
        operation.putArray("tags").add(service);
        parameters(endpoint, operation);
        endpoint.body().forEach(body -> body(body, operation));
        if (endpoint.takesFiles()) {
            form(endpoint, operation);
        }
        var walk = reach.new Walk(beginnings(endpoint));
        responses(endpoint, walk, operation.putObject("responses"));
        if (open.include(endpoint)) {
            var either = operation.putArray("security");
            either.addObject();
            either.addObject().putArray("token");
        }
        return operation;
    }

    private void parameters(Endpoint endpoint, ObjectNode operation) {
        var all = operation.putArray("parameters");
        endpoint.variables().forEach(name -> all.add(variable(endpoint, name)));
        endpoint.queryParameters().forEach(p -> all.add(asked(endpoint, p)));
        if (endpoint.changes()) {
            all.addObject().put("$ref", "#/components/parameters/If-Match");
        }
        if (!endpoint.reads()) {
            var key = "post".equals(endpoint.verb()) ? "" : "-Optional";
            all.addObject().put("$ref", "#/components/parameters/Idempotency-Key" + key);
        }
        if (all.isEmpty()) {
            operation.remove("parameters");
        }
    }

    private ObjectNode variable(Endpoint endpoint, String name) {
        var schema =
                endpoint.variable(name).map(this::schema).orElseGet(() -> shapes.of(String.class));
        if (endpoint.patterns().containsKey(name)) {
            schema.put("pattern", "^(" + endpoint.patterns().get(name) + ")$");
        }
        var node = parameter(endpoint, name, "path");
        node.set("schema", schema);
        return node.put("required", true);
    }

    private ObjectNode asked(Endpoint endpoint, Parameter parameter) {
        var node = parameter(endpoint, parameter.getName(), "query");
        node.set("schema", schema(parameter));
        return Shapes.isNullable(parameter.getAnnotatedType()) ? node : node.put("required", true);
    }

    private ObjectNode parameter(Endpoint endpoint, String name, String in) {
        return Shapes.JSON
                .createObjectNode()
                .put("name", name)
                .put("in", in)
                .put(
                        "description",
                        descriptions.ofParameter(endpoint.method(), endpoint.type(), name));
    }

    private ObjectNode schema(Parameter parameter) {
        var schema = shapes.of(parameter.getParameterizedType(), parameter.getAnnotatedType());
        Limits.add(parameter, schema);
        return schema;
    }

    private void body(Parameter body, ObjectNode operation) {
        var request = operation.putObject("requestBody");
        request.put("required", body.getAnnotation(RequestBody.class).required());
        request.putObject("content")
                .putObject("application/json")
                .set("schema", shapes.of(body.getParameterizedType(), null));
    }

    private static void form(Endpoint endpoint, ObjectNode operation) {
        var request = operation.putObject("requestBody").put("required", true);
        var schema =
                request.putObject("content")
                        .putObject("multipart/form-data")
                        .putObject("schema")
                        .put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        endpoint.parts()
                .forEach(
                        part -> {
                            properties.set(part.getName(), file());
                            required.add(part.getName());
                        });
    }

    private static ObjectNode file() {
        return Shapes.JSON.createObjectNode().put("type", "string").put("format", "binary");
    }

    /** The controller's method, and what of the kit stands before it. */
    private List<ExecutableElement> beginnings(Endpoint endpoint) {
        var all = new ArrayList<ExecutableElement>();
        all.add(sources.method(endpoint.method()));
        all.addAll(reach.all("SecurityConfiguration"));
        if (endpoint.takesId()) {
            all.addAll(reach.all("PathIdResolver"));
        }
        if (endpoint.changes()) {
            all.addAll(reach.all("CommandContextResolver"));
        }
        if (!endpoint.reads()) {
            all.addAll(reach.all("IdempotencyFilter"));
        }
        all.addAll(reach.handlersOf(mishaps(endpoint)));
        return all;
    }

    /** What may go wrong around the controller, by what it takes. */
    private static List<Class<? extends Exception>> mishaps(Endpoint endpoint) {
        var all = new ArrayList<Class<? extends Exception>>();
        all.add(MongoException.class);
        if (endpoint.takesBody()) {
            all.add(HttpMessageNotReadableException.class);
            all.add(MethodArgumentNotValidException.class);
        }
        if (endpoint.checksParameters()) {
            all.add(HandlerMethodValidationException.class);
        }
        return all;
    }

    private void responses(Endpoint endpoint, Reach.Walk walk, ObjectNode answers) {
        boolean creates = endpoint.creates();
        var done = answers.putObject(creates ? "201" : "200");
        done.put("description", creates ? "It is made; this is how it is now." : "As it is now.");
        var headers = done.putObject("headers");
        if (endpoint.isTagged()) {
            headers.putObject("ETag").put("$ref", "#/components/headers/ETag");
        }
        if (creates) {
            headers.putObject("Location").put("$ref", "#/components/headers/Location");
        }
        if (headers.isEmpty()) {
            done.remove("headers");
        }
        done.putObject("content").putObject(endpoint.produces()).set("schema", answer(endpoint));
        walk.refusals().stream()
                .filter(refusal -> concerns(endpoint, refusal))
                .collect(Collectors.groupingBy(Refusal::status, TreeMap::new, Collectors.toList()))
                .forEach((status, all) -> answers.set(status.toString(), refused(status, all)));
        answers.putObject("default").put("$ref", "#/components/responses/problem");
    }

    /** Of what stands before the controllers, some looks only at what is sent to some. */
    private static boolean concerns(Endpoint endpoint, Refusal refusal) {
        return switch (refusal.status()) {
            case 412, 428 -> endpoint.changes();
            case 413 -> endpoint.takesFiles() || !refusal.code().startsWith("file-");
            default -> true;
        };
    }

    private ObjectNode refused(int status, List<Refusal> refusals) {
        var codes = refusals.stream().map(Refusal::code).distinct().toList();
        var response = Shapes.JSON.createObjectNode();
        response.put("description", "Refused: " + String.join(", ", codes) + ".");
        var content = response.putObject("content").putObject("application/problem+json");
        content.putObject("schema").put("$ref", "#/components/schemas/Problem");
        var shown = content.putObject("examples");
        for (var refusal : refusals) {
            if (!shown.has(refusal.code())) {
                var name = refusal.code() + "." + status;
                examples.putIfAbsent(name, example(refusal));
                shown.putObject(refusal.code()).put("$ref", "#/components/examples/" + name);
            }
        }
        return response;
    }

    private static ObjectNode example(Refusal refusal) {
        var example = Shapes.JSON.createObjectNode();
        var value = example.putObject("value");
        value.put("type", "urn:revus:problem:" + refusal.code());
        value.put("title", HttpStatus.valueOf(refusal.status()).getReasonPhrase());
        value.put("status", refusal.status());
        value.put("detail", refusal.detail());
        return example;
    }

    private ObjectNode answer(Endpoint endpoint) {
        if (endpoint.answersFile()) {
            return file();
        }
        return endpoint.answersJson()
                ? shapes.of(endpoint.answer(), null)
                : Shapes.JSON.createObjectNode().put("type", "string");
    }
}
