package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each part is told, as properties and as environment variables. */
class SettingsTest {

    @TempDir private Path folder;

    @Test
    void a_service_knows_database_broker_issuer_and_its_own_port() {
        assertThat(settings(Map.of()).properties(Part.SUBMISSION))
                .containsEntry("server.port", 8081)
                .containsEntry("revus.mongodb.uri", "mongodb://127.0.0.1:8097")
                .containsEntry("revus.kafka.bootstrap", "127.0.0.1:8092")
                .containsEntry("revus.oidc.issuer", "http://127.0.0.1:8090")
                .doesNotContainKey("revus.smtp.url");
    }

    @Test
    void the_gateway_knows_where_everybody_is_and_has_no_database() {
        assertThat(settings(Map.of()).variables(Part.GATEWAY))
                .containsEntry("SERVER_PORT", "8080")
                .containsEntry("MANAGEMENT_SERVER_PORT", "8089")
                .containsEntry("REVUS_THEME_CATALOGUE_URL", "http://127.0.0.1:8082")
                .containsEntry("REVUS_PORTAL_URL", "http://127.0.0.1:8087")
                .doesNotContainKey("REVUS_MONGODB_URI");
    }

    @Test
    void only_notification_sends_mail() {
        assertThat(settings(Map.of()).variables(Part.NOTIFICATION))
                .containsEntry("REVUS_SMTP_URL", "smtp://127.0.0.1:8105");
    }

    @Test
    void a_real_database_takes_the_place_of_the_embedded_one() {
        var settings = settings(Map.of("REVUS_MONGODB_URI", "mongodb://db.example/?replicaSet=a"));
        assertThat(settings.parts()).doesNotContain(Part.MONGODB).contains(Part.KAFKA);
        assertThat(settings.properties(Part.STRATEGY))
                .containsEntry("revus.mongodb.uri", "mongodb://db.example/?replicaSet=a");
    }

    @Test
    void servers_get_their_folder_and_ports_as_arguments() {
        assertThat(settings(Map.of()).arguments(Part.KAFKA))
                .containsExactly(folder.resolve("data/kafka").toString(), "8092", "8093");
    }

    @Test
    void the_secret_stays_the_same_and_is_the_owners_alone() throws Exception {
        var first = settings(Map.of()).properties(Part.PORTAL).get("revus.local.secret");
        var second = settings(Map.of()).properties(Part.GATEWAY).get("revus.local.secret");
        assertThat(second).isEqualTo(first).asString().hasSizeGreaterThan(30);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private Settings settings(Map<String, String> environment) {
        return new Settings(new Home(folder), new Ports(8080), environment);
    }
}
