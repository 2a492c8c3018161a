package dk.revus.inspection.scan;

import dk.revus.inspection.model.Verdict;
import java.nio.file.Path;

/** No scanner was named in the settings. Every file says so. */
final class NoScan implements VirusScan {

    @Override
    public Verdict of(Path file) {
        return new Verdict.NoScanner();
    }

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
