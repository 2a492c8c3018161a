package dk.revus.testkit.openapi;

import dk.revus.kit.security.PublicReads;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What may be read without a token, from the configurations that say so. */
final class PublicPaths {

    private final List<PathPattern> patterns;

    private PublicPaths(List<PathPattern> patterns) {
        this.patterns = patterns;
    }

    static PublicPaths under(Class<?> application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return new PublicPaths(
                scanner.findCandidateComponents(application.getPackageName()).stream()
                        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                        .map(
                                name ->
                                        ClassUtils.resolveClassName(
                                                name, application.getClassLoader()))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.getReturnType() == PublicReads.class)
                        .flatMap(method -> reads(method).patterns().stream())
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    private static PublicReads reads(Method bean) {
        try {
            ReflectionUtils.makeAccessible(bean);
            return (PublicReads) bean.invoke(BeanUtils.instantiateClass(bean.getDeclaringClass()));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean include(Endpoint endpoint) {
        var example = PathContainer.parsePath(endpoint.path().replaceAll("\\{[^}]+}", "x"));
        return "get".equals(endpoint.verb()) && patterns.stream().anyMatch(p -> p.matches(example));
    }
}
