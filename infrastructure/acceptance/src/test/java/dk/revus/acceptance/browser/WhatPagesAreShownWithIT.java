package dk.revus.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.launch.Part;
import dk.revus.testkit.browser.NeedsChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style, script, pictures and icon of every part that shows pages, its error pages too. */
@NeedsChromium
class WhatPagesAreShownWithIT {

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.set("shown-with");
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({
        "GATEWAY, /, ReVUS 2019-2022",
        "GATEWAY, /nowhere, Siden findes ikke",
        "GATEWAY, /api/, ''",
        "GATEWAY, /actuator/env, ''",
        "PORTAL, /themes/%ff, ''",
        "IDENTITY, /login, ''",
        "IDENTITY, /nowhere, ''",
        "MAIL, /, Fangede mails",
        "MAIL, /nowhere, Siden findes ikke"
    })
    void it_is_there(Part part, String path, String heading) {
        try (var visitor = stage.browser().visitor()) {
            visitor.opens(stage.url(part) + path).findsWhatItIsShownWith(part + path);
            assertThat(visitor.text()).contains(heading);
        }
    }
}
