package dk.revus.testkit.openapi;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.node.ObjectNode;

/** Writes one operation, with the manners that all share. */
final class Operations {

    private final Shapes shapes;
    private final PublicPaths open;
    private final Map<String, String> answers;

    /**
     * @param answers simple class names by "Controller.method" where the answer is not called after
     *     the controller
     */
    Operations(Shapes shapes, PublicPaths open, Map<String, String> answers) {
        this.shapes = shapes;
        this.open = open;
        this.answers = answers;
    }

    ObjectNode of(String service, Endpoint endpoint) {
        var operation = Shapes.JSON.createObjectNode();
        operation.put("operationId", service + "." + endpoint.id());
        operation.put("summary", endpoint.summary());
        operation.putArray("tags").add(service);
        parameters(endpoint, operation);
        endpoint.body().forEach(body -> body(body, operation));
        if (endpoint.takesFiles()) {
            form(endpoint, operation);
        }
        responses(endpoint, operation.putObject("responses"));
        if (open.include(endpoint)) {
            var either = operation.putArray("security");
            either.addObject();
            either.addObject().putArray("token");
        }
        return operation;
    }

    private void parameters(Endpoint endpoint, ObjectNode operation) {
        var all = operation.putArray("parameters");
        endpoint.pathVariables().forEach(p -> all.add(parameter(p, "path").put("required", true)));
        endpoint.queryParameters().forEach(p -> all.add(parameter(p, "query")));
        if (endpoint.isCommand() && !endpoint.creates()) {
            all.addObject().put("$ref", "#/components/parameters/If-Match");
        }
        if ("post".equals(endpoint.verb())) {
            all.addObject().put("$ref", "#/components/parameters/Idempotency-Key");
        }
        if (all.isEmpty()) {
            operation.remove("parameters");
        }
    }

    private ObjectNode parameter(Parameter parameter, String in) {
        var node = Shapes.JSON.createObjectNode();
        node.put("name", parameter.getName()).put("in", in);
        var schema = shapes.of(parameter.getParameterizedType(), parameter.getAnnotatedType());
        Limits.add(parameter, schema);
        node.set("schema", schema);
        if ("query".equals(in) && !Shapes.isNullable(parameter.getAnnotatedType())) {
            node.put("required", true);
        }
        return node;
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

    private void responses(Endpoint endpoint, ObjectNode responses) {
        var done = responses.putObject(endpoint.creates() ? "201" : "200");
        done.put("description", endpoint.creates() ? "Made." : "As it is now.");
        var headers = done.putObject("headers");
        if (endpoint.method().getReturnType() == ResponseEntity.class
                && "application/json".equals(endpoint.produces())) {
            headers.putObject("ETag").put("$ref", "#/components/headers/ETag");
        }
        if (endpoint.creates()) {
            headers.putObject("Location").put("$ref", "#/components/headers/Location");
        }
        if (headers.isEmpty()) {
            done.remove("headers");
        }
        done.putObject("content").putObject(endpoint.produces()).set("schema", answer(endpoint));
        responses.putObject("default").put("$ref", "#/components/responses/problem");
    }

    private ObjectNode answer(Endpoint endpoint) {
        if (endpoint.answersFile()) {
            return file();
        }
        if (!"application/json".equals(endpoint.produces())) {
            return Shapes.JSON.createObjectNode().put("type", "string");
        }
        var type = endpoint.method().getGenericReturnType();
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == Object.class) {
            var view = view(endpoint);
            return generic.getRawType() == ResponseEntity.class
                    ? shapes.of(view, null)
                    : shapes.of(with(generic, view), null);
        }
        return shapes.of(type, null);
    }

    /** "CallController" answers with "CallView", unless it was said otherwise. */
    private Class<?> view(Endpoint endpoint) {
        var name =
                answers.getOrDefault(
                        endpoint.controller() + "." + endpoint.method().getName(),
                        endpoint.controller().replaceAll("Controller$", "View"));
        var controller = endpoint.method().getDeclaringClass();
        return ClassUtils.resolveClassName(
                controller.getPackageName() + "." + name, controller.getClassLoader());
    }

    private static ParameterizedType with(ParameterizedType generic, Class<?> argument) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {argument};
            }

            @Override
            public Type getRawType() {
                return generic.getRawType();
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }
}
