package dk.revus.benchmarks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The same work each time: how fast this machine is right now. */
final class Calibration {

    private static final int BYTES = 1 << 20;
    private static final int TIMES = 400;

    private Calibration() {}

    /** Milliseconds for a fixed number of digests; a busy or throttled machine takes longer. */
    static double millis() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[BYTES];
            long start = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                digest.update(block);
            }
            block[0] = digest.digest()[0];
            return (System.nanoTime() - start) / 1e6;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
