package dk.revus.testkit.openapi;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Versioned;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/**
 * One method of one controller, as its annotations describe it.
 *
 * @param path without the patterns that Spring lets stand in it
 * @param patterns those, by the name of their variable
 * @param type the controller, which may have inherited the method
 */
record Endpoint(
        String verb,
        String path,
        Map<String, String> patterns,
        Class<?> type,
        Method method,
        String produces) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+):([^{}]+(?:\\{[^}]*})?)}");
    private static final Pattern PLAIN_VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All of a service, in the order of path and verb. */
    static List<Endpoint> under(Class<?> application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(application.getPackageName()).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, application.getClassLoader()))
                .flatMap(Endpoint::of)
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
                .toList();
    }

    private static Stream<Endpoint> of(Class<?> controller) {
        var mapped = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var base = mapped == null ? "" : only(mapped.path());
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(controller))
                .flatMap(
                        method ->
                                Stream.ofNullable(
                                                AnnotatedElementUtils.findMergedAnnotation(
                                                        method, RequestMapping.class))
                                        .map(own -> of(base, own, controller, method)));
    }

    private static Endpoint of(
            String base, RequestMapping own, Class<?> controller, Method method) {
        var path = base + only(own.path());
        var patterns = new LinkedHashMap<String, String>();
        VARIABLE.matcher(path).results().forEach(v -> patterns.put(v.group(1), v.group(2)));
        return new Endpoint(
                own.method()[0].name().toLowerCase(Locale.ROOT),
                VARIABLE.matcher(path).replaceAll("{$1}"),
                patterns,
                controller,
                method,
                own.produces().length == 0 ? usual(method) : own.produces()[0]);
    }

    private static String usual(Method method) {
        if (isFile(method)) {
            throw new IllegalArgumentException("Say in its mapping what it produces: " + method);
        }
        return MediaType.APPLICATION_JSON_VALUE;
    }

    private static boolean isFile(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == Resource.class;
    }

    private static String only(String[] paths) {
        if (paths.length > 1) {
            throw new IllegalArgumentException("More than one path: " + Arrays.toString(paths));
        }
        return paths.length == 0 ? "" : paths[0];
    }

    /** Bytes to be saved, not JSON. */
    boolean answersFile() {
        return isFile(method);
    }

    boolean answersJson() {
        return MediaType.APPLICATION_JSON_VALUE.equals(produces);
    }

    boolean answersList() {
        return answer() instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && (raw == Page.class || Collection.class.isAssignableFrom(raw));
    }

    /** What is shown. */
    Type answer() {
        var type = method.getGenericReturnType();
        var shown =
                type instanceof ParameterizedType generic
                                && generic.getRawType() == ResponseEntity.class
                        ? generic.getActualTypeArguments()[0]
                        : type;
        if (shown == Object.class) {
            throw new IllegalArgumentException("Say in its type what it answers with: " + method);
        }
        return shown;
    }

    /** Whether the answer has a tag. */
    boolean isTagged() {
        return Versioned.class.isAssignableFrom(method.getReturnType());
    }

    boolean creates() {
        return method.isAnnotationPresent(Created.class);
    }

    boolean takesFiles() {
        return parts().findAny().isPresent();
    }

    boolean takesBody() {
        return body().findAny().isPresent();
    }

    Stream<Parameter> parts() {
        return annotated(RequestPart.class);
    }

    /** Whether a value in the address can be one that is not taken. */
    boolean checksParameters() {
        return Stream.concat(pathVariables(), queryParameters())
                .anyMatch(
                        p ->
                                p.getType() != String.class
                                        || Arrays.stream(p.getAnnotations())
                                                .map(Annotation::annotationType)
                                                .anyMatch(
                                                        type ->
                                                                type.isAnnotationPresent(
                                                                        Constraint.class)));
    }

    boolean isCommand() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(CommandContext.class::equals);
    }

    /** Nothing is changed by asking; whatever else is sent passes the filter that does it once. */
    boolean reads() {
        return "get".equals(verb);
    }

    /** A command on something that is there; a POST to a list makes something new in it. */
    boolean changes() {
        return isCommand() && !(creates() && !(path.contains("{") && endsWithVerb()));
    }

    private boolean endsWithVerb() {
        return path.lastIndexOf(':') > path.lastIndexOf('/');
    }

    /** The names of the variables in its path, in their order. */
    List<String> variables() {
        return PLAIN_VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /**
     * @return empty for a part of an id that the method takes by its type
     */
    Optional<Parameter> variable(String name) {
        return pathVariables().filter(p -> p.getName().equals(name)).findFirst();
    }

    /** Whether an id is read out of the address before the method is asked. */
    boolean takesId() {
        return variables().size() > pathVariables().count();
    }

    private Stream<Parameter> pathVariables() {
        return annotated(PathVariable.class);
    }

    Stream<Parameter> queryParameters() {
        return annotated(RequestParam.class);
    }

    Stream<Parameter> body() {
        return annotated(RequestBody.class);
    }

    private Stream<Parameter> annotated(Class<? extends Annotation> type) {
        return Arrays.stream(method.getParameters()).filter(p -> p.isAnnotationPresent(type));
    }
}
