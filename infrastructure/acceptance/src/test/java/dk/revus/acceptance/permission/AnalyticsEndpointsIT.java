package dk.revus.acceptance.permission;

import dk.revus.analytics.AnalyticsApplication;
import dk.revus.testkit.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** What analytics shows, probed while the call is open and after, before and after outcomes. */
class AnalyticsEndpointsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String WISH = "ØN-165-2017-01";

    @Test
    void every_door_opens_as_the_page_says() {
        ServiceAlone.probe(
                "analytics",
                AnalyticsApplication::start,
                AnalyticsEndpointsIT::endpoints,
                AnalyticsEndpointsIT::live);
    }

    private static void live(ServiceAlone alone) {
        var endpoints = alone.endpoints();
        var examples = alone.examples();
        examples.of("strategy", "organisation", "165", 1, "organisation.registered");
        examples.of("strategy", "cycle", CYCLE, 1, "cycle.planned");
        examples.of("submission", "call", "IK-2017-01", 1, "call.opened");
        examples.of("submission", "response", "SV-165-2017", 1, "response.submitted");
        examples.of("theme-catalogue", "wish", WISH, 1, "wish.placed", w -> w.put("wishId", WISH));
        var support = Target.of("support", "").where("cycleId", CYCLE);
        var trace = Target.of("trace", "").where("wishId", WISH).ownedBy("165");
        endpoints.probe(support, "OPEN");
        endpoints.probe(trace, "UNANSWERED");
        examples.of("submission", "call", "IK-2017-01", 2, "call.closed");
        examples.of(
                "theme-catalogue",
                "wish",
                WISH,
                2,
                "wish.outcome-recorded",
                wish -> wish.put("wishId", WISH));
        endpoints.probe(support, "CLOSED");
        endpoints.probe(trace, "ANSWERED");
        for (var thing : new String[] {"board", "figures", "portfolio", "outcome", "task"}) {
            endpoints.probe(Target.of(thing, "").where("cycleId", CYCLE), "ANY");
        }
        endpoints.probe(Target.of("", ""), "");
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        return new Endpoints(
                service,
                Endpoint.read("board", "/api/v1/cycles/{cycleId}/board"),
                Endpoint.read("support", "/api/v1/cycles/{cycleId}/support"),
                Endpoint.read("figures", "/api/v1/cycles/{cycleId}/figures"),
                Endpoint.read("outcome", "/api/v1/cycles/{cycleId}/outcomes"),
                Endpoint.read("portfolio", "/api/v1/cycles/{cycleId}/portfolio"),
                Endpoint.read("task", "/api/v1/me/tasks"),
                Endpoint.read("trace", "/api/v1/wishes/{wishId}/trace").or("read-in-full"),
                Endpoint.list("trace", "/api/v1/traces"),
                Endpoint.list("", "/api/v1/events"));
    }
}
