package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each list, page and by-id read takes while one call has been answered, and again when many
 * have been: whoever looks should not wait longer with every year that is kept.
 *
 * @param calls that were answered by all municipalities, the second time
 */
record Growth(int calls, List<Row> rows, Map<String, Integer> errors) {

    private static final int WARM_UP = 30;
    private static final int COUNTED = 100;

    /** One route with few and with many. */
    record Row(String route, Look few, Look many) {

        /** Of the 99th percentile, so that above one is slower. */
        double ratio() {
            return many.millis().p99() / few.millis().p99();
        }

        private String line() {
            return "%-66s %8.2f %8.2f %8.2f %8.2f %6.2f %8.2f %8.2f %9d %9d%n"
                    .formatted(
                            route,
                            few.millis().p50(),
                            many.millis().p50(),
                            few.millis().p99(),
                            many.millis().p99(),
                            ratio(),
                            few.cpuMillis(),
                            many.cpuMillis(),
                            few.bytes(),
                            many.bytes());
        }
    }

    /**
     * One route read again and again by one person.
     *
     * @param cpuMillis processor time of the platform for each
     */
    record Look(Spread millis, double cpuMillis, int bytes) {}

    static Growth of(Platform platform, int calls) {
        var ledger = new Ledger();
        var crowd = new Crowd(platform, ledger);
        var first = crowd.prepare(1);
        first.forEach(sender -> sender.submitNow(0));
        platform.clock().awaitRest();
        var routes = Routes.of(platform);
        look(routes, platform, WARM_UP);
        var few = look(routes, platform, COUNTED);
        answer(crowd.prepare(calls - 1), calls - 1);
        platform.clock().awaitRest();
        look(routes, platform, WARM_UP);
        var many = look(routes, platform, COUNTED);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < few.size(); i++) {
            rows.add(new Row(routes.all().get(i).words(), few.get(i), many.get(i)));
        }
        return new Growth(calls, rows, ledger.errors());
    }

    /** Every municipality its answers, all at the same time. */
    private static void answer(List<Sender> senders, int calls) {
        var threads =
                senders.stream()
                        .map(
                                sender ->
                                        Thread.ofVirtual()
                                                .start(
                                                        () -> {
                                                            for (int i = 0; i < calls; i++) {
                                                                sender.submitNow(i);
                                                            }
                                                        }))
                        .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformProblem("The measurement was interrupted.", e);
            }
        }
    }

    private static List<Look> look(Routes routes, Platform platform, int times) {
        var looks = new ArrayList<Look>();
        for (var route : routes.all()) {
            var took = new ArrayList<Long>();
            var cpu = Footprint.of(platform).cpuSeconds();
            int bytes = 0;
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                bytes = routes.read(route);
                took.add(System.nanoTime() - start);
            }
            var spent = (Footprint.of(platform).cpuSeconds() - cpu) * 1000 / times;
            looks.add(new Look(Spread.ofNanos(took), spent, bytes));
        }
        return looks;
    }

    String table() {
        var head =
                "%d calls beside one, each answered by every municipality; %d reads of each route%n%-66s %17s %17s %6s %17s %19s%n";
        return head.formatted(
                        calls,
                        COUNTED,
                        "",
                        "p50 one/many ms",
                        "p99 one/many ms",
                        "ratio",
                        "CPU one/many ms",
                        "bytes one/many")
                + rows.stream().map(Row::line).collect(Collectors.joining())
                + (errors.isEmpty() ? "" : "errors: " + errors + "%n".formatted());
    }
}
