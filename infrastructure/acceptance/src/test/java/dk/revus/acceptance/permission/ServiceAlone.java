package dk.revus.acceptance.permission;

import dk.revus.testkit.ServiceUnderTest;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service that runs alone.
 *
 * @param endpoints of it, to be probed
 * @param examples what the other services would tell it
 */
record ServiceAlone(ServiceUnderTest service, Endpoints endpoints, ExampleEvents examples) {

    /**
     * Starts a service, lets its things live, and leaves none of its endpoints unprobed.
     *
     * @param name of the service, as the permission page has it
     * @param start the application's own start method
     * @param life takes the things from state to state, and probes them there
     */
    static void probe(
            String name,
            Function<Map<String, Object>, ConfigurableApplicationContext> start,
            Function<ServiceUnderTest, Endpoints> endpoints,
            Consumer<ServiceAlone> life) {
        try (var service = ServiceUnderTest.start(start)) {
            var alone =
                    new ServiceAlone(service, endpoints.apply(service), new ExampleEvents(service));
            life.accept(alone);
            alone.endpoints().leaveNoneOut(name);
        }
    }
}
