package dk.revus.acceptance.permission;

import dk.revus.analytics.AnalyticsApplication;
import dk.revus.testkit.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** What analytics shows, knocked at while the call is open and after, before and after outcomes. */
class AnalyticsDoorsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String WISH = "ØN-165-2017-01";

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(AnalyticsApplication::start)) {
            var told = new Told(service);
            told.of("strategy", "organisation", "165", 1, "organisation.registered");
            told.of("strategy", "cycle", CYCLE, 1, "cycle.planned");
            told.of("submission", "call", "IK-2017-01", 1, "call.opened");
            told.of("submission", "response", "SV-165-2017", 1, "response.submitted");
            told.of("theme-catalogue", "wish", WISH, 1, "wish.placed", w -> w.put("wishId", WISH));
            var doors = doors(service);
            var support = Spot.of("support", "").where("cycleId", CYCLE);
            var trace = Spot.of("trace", "").where("wishId", WISH).ownedBy("165");
            doors.knock(support, "OPEN");
            doors.knock(trace, "UNANSWERED");
            told.of("submission", "call", "IK-2017-01", 2, "call.closed");
            told.of(
                    "theme-catalogue",
                    "wish",
                    WISH,
                    2,
                    "wish.outcome-recorded",
                    wish -> wish.put("wishId", WISH));
            doors.knock(support, "CLOSED");
            doors.knock(trace, "ANSWERED");
            for (var thing : new String[] {"board", "figures", "portfolio", "outcome"}) {
                doors.knock(Spot.of(thing, "").where("cycleId", CYCLE), "ANY");
            }
            doors.knock(Spot.of("", ""), "");
            doors.leaveNoneOut("analytics");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        return new Doors(
                service,
                Door.read("board", "/api/v1/cycles/{cycleId}/board"),
                Door.read("support", "/api/v1/cycles/{cycleId}/support"),
                Door.read("figures", "/api/v1/cycles/{cycleId}/figures"),
                Door.read("outcome", "/api/v1/cycles/{cycleId}/outcomes"),
                Door.read("portfolio", "/api/v1/cycles/{cycleId}/portfolio"),
                Door.read("trace", "/api/v1/wishes/{wishId}/trace").or("read-in-full"),
                Door.list("", "/api/v1/events"));
    }
}
