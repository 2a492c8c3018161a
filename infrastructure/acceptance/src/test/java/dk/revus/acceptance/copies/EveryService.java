package dk.revus.acceptance.copies;

import dk.revus.analytics.AnalyticsApplication;
import dk.revus.notification.NotificationApplication;
import dk.revus.project.ProjectApplication;
import dk.revus.strategy.StrategyApplication;
import dk.revus.submission.SubmissionApplication;
import dk.revus.themecatalogue.ThemeCatalogueApplication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** One copy of each service, in one process that can be killed. */
final class EveryService {

    static final String READY = "every service is here";

    private static final Map<String, Consumer<Map<String, Object>>> SERVICES =
            Map.of(
                    "submission", SubmissionApplication::start,
                    "theme-catalogue", ThemeCatalogueApplication::start,
                    "strategy", StrategyApplication::start,
                    "project", ProjectApplication::start,
                    "notification", NotificationApplication::start,
                    "analytics", AnalyticsApplication::start);

    private EveryService() {}

    /** As each service names its own: one group reads all that the service reads. */
    static List<String> groups() {
        return SERVICES.keySet().stream().map(service -> "revus-" + service).toList();
    }

    /** Arguments: settings, {@code name=value} each. Ends only when it is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        var settings = new HashMap<String, Object>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        settings.put("server.port", 0);
        SERVICES.values().forEach(service -> service.accept(settings));
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
