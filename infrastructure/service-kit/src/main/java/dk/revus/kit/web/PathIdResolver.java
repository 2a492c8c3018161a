package dk.revus.kit.web;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads ids out of the address, for controller parameters. */
final class PathIdResolver implements HandlerMethodArgumentResolver {

    private final List<PathId<?>> ids;

    PathIdResolver(List<PathId<?>> ids) {
        this.ids = List.copyOf(ids);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return idOf(parameter).isPresent();
    }

    private Optional<PathId<?>> idOf(MethodParameter parameter) {
        return ids.stream().filter(id -> id.type() == parameter.getParameterType()).findFirst();
    }

    /**
     * @throws ProblemException 404 when the address names no such thing
     */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var variables =
                (Map<?, ?>)
                        Objects.requireNonNull(
                                request.getAttribute(
                                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                                        RequestAttributes.SCOPE_REQUEST));
        return idOf(parameter)
                .orElseThrow()
                .read()
                .apply(name -> (String) Objects.requireNonNull(variables.get(name), name))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
