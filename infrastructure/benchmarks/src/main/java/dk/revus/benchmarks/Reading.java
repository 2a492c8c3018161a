package dk.revus.benchmarks;

import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;

/** Somebody reads one thing again and again, straight at the service that has it. */
final class Reading {

    private static final int WARM_UP = 300;
    private static final int COUNTED = 1000;

    private final Platform platform;
    private final String token;

    Reading(Platform platform) {
        this.platform = platform;
        this.token = platform.tokenFor("kkr-sekretariat");
    }

    /** Milliseconds of the platform's processor time for one request. */
    double cpu(Part part, String path) {
        var client = direct(part);
        read(client, path, WARM_UP);
        var before = Footprint.of(platform).cpuSeconds();
        read(client, path, COUNTED);
        return (Footprint.of(platform).cpuSeconds() - before) * 1000 / COUNTED;
    }

    /** The rate of one reader through the gateway ÷ the same straight at the service. */
    double through(Part part, String path) {
        var gateway = new GatewayClient(platform.gateway(), token);
        var direct = direct(part);
        read(gateway, path, WARM_UP);
        read(direct, path, WARM_UP);
        return (double) read(direct, path, COUNTED) / read(gateway, path, COUNTED);
    }

    private GatewayClient direct(Part part) {
        return new GatewayClient(platform.url(part), token);
    }

    private static long read(GatewayClient client, String path, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            client.read(path);
        }
        return System.nanoTime() - start;
    }
}
