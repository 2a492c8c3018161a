package dk.revus.themecatalogue;

import dk.revus.testkit.openapi.OpenApi;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_description_is_what_the_controllers_say() {
        OpenApi.of("theme-catalogue", ThemeCatalogueApplication.class).assertUpToDate();
    }
}
