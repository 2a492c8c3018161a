package dk.revus.testkit.openapi;

import dk.revus.kit.web.CommandContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
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
 * @param type the controller, which may have inherited the method
 */
record Endpoint(String verb, String path, Class<?> type, Method method, String produces) {

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
        var base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(controller))
                .flatMap(
                        method -> {
                            var own =
                                    AnnotatedElementUtils.findMergedAnnotation(
                                            method, RequestMapping.class);
                            return own == null
                                    ? Stream.empty()
                                    : Stream.of(
                                            of(
                                                    base == null ? "" : only(base.path()),
                                                    own,
                                                    controller,
                                                    method));
                        });
    }

    private static Endpoint of(
            String base, RequestMapping own, Class<?> controller, Method method) {
        return new Endpoint(
                own.method()[0].name().toLowerCase(Locale.ROOT),
                base + only(own.path()),
                controller,
                method,
                own.produces().length == 0 ? usual(method) : own.produces()[0]);
    }

    private static String usual(Method method) {
        return isFile(method) ? "application/octet-stream" : "application/json";
    }

    private static boolean isFile(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == Resource.class;
    }

    /** Bytes to be saved, not JSON. */
    boolean answersFile() {
        return isFile(method);
    }

    boolean takesFiles() {
        return parts().findAny().isPresent();
    }

    Stream<Parameter> parts() {
        return annotated(RequestPart.class);
    }

    private static String only(String[] paths) {
        if (paths.length > 1) {
            throw new IllegalArgumentException("More than one path: " + Arrays.toString(paths));
        }
        return paths.length == 0 ? "" : paths[0];
    }

    boolean isCommand() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(CommandContext.class::equals);
    }

    /** A POST to a list, or to a list inside a thing; a verb after an id changes that one. */
    boolean creates() {
        return isCommand() && "post".equals(verb) && !(path.contains("{") && endsWithVerb());
    }

    private boolean endsWithVerb() {
        return path.lastIndexOf(':') > path.lastIndexOf('/');
    }

    Stream<Parameter> pathVariables() {
        return annotated(PathVariable.class);
    }

    Stream<Parameter> queryParameters() {
        return annotated(RequestParam.class);
    }

    Stream<Parameter> body() {
        return annotated(RequestBody.class);
    }

    private Stream<Parameter> annotated(Class<? extends java.lang.annotation.Annotation> type) {
        return Arrays.stream(method.getParameters()).filter(p -> p.isAnnotationPresent(type));
    }

    String controller() {
        return type.getSimpleName();
    }

    /** "CallController" is about a call. */
    String thing() {
        return words(controller().replaceAll("Controller$", ""));
    }

    String id() {
        return thing().replace(' ', '-') + "." + method.getName();
    }

    String summary() {
        var words = words(method.getName());
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + " ("
                + thing()
                + ")";
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
