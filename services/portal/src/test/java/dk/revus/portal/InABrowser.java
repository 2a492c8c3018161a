package dk.revus.portal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** In front of a real browser, with everything behind the portal as it usually is. */
abstract class InABrowser {

    static Browsing browsing;

    @BeforeAll
    static void start() {
        browsing = new Browsing();
    }

    @AfterAll
    static void stop() {
        browsing.close();
    }

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }
}
