package dk.revus.acceptance.browser;

import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.net.URI;
import java.nio.file.Path;

/** A whole platform at the beginning of the story, and a browser in front of it. */
final class Stage implements AutoCloseable {

    private final Platform platform;
    private final Browser browser;

    private Stage(Platform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
    }

    /**
     * @param name of the folder where it lives; what an earlier run left there is forgotten
     */
    static Stage set(String name) {
        var home = Path.of("target", name).toAbsolutePath();
        new Home(home).forgetData();
        var platform = Platform.start(home, Ports.free(), Mode.ONE_JVM);
        try {
            platform.awaitReady();
            platform.seed();
            return new Stage(platform, new Browser(platform.gateway()));
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /** Where a part answers by itself. */
    URI url(Part part) {
        return platform.url(part);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        platform.close();
    }
}
