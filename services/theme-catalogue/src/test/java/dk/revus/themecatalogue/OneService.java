package dk.revus.themecatalogue;

import dk.revus.testkit.ServiceUnderTest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One service for all test classes of a run; each test keeps to a cycle of its own. It is closed
 * with the run.
 */
public final class OneService implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServiceUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OneService.class))
                .computeIfAbsent(
                        ServiceUnderTest.class,
                        type -> ServiceUnderTest.start(ThemeCatalogueApplication::start),
                        ServiceUnderTest.class);
    }
}
