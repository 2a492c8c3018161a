package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.Repository;
import dk.revus.kit.security.model.Role;
import dk.revus.local.launch.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/permissions.md says what the tables say. */
class PermissionsDocumentTest {

    @Test
    void the_document_is_up_to_date() throws IOException {
        var file = Repository.root().resolve(PermissionsDocument.PATH);
        var written = PermissionsDocument.write(Table.all());
        if (Boolean.getBoolean("revus.renew")) {
            Files.writeString(file, written);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is stale. Write it again with: %s",
                        PermissionsDocument.PATH, PermissionsDocument.RENEW)
                .isEqualTo(written);
    }

    @Test
    void every_service_with_data_has_its_tables() {
        assertThat(Table.all())
                .extracting(Table::service)
                .containsAll(Part.SERVICES.stream().map(Part::label).toList());
        assertThat(Table.all()).extracting(Table::thing).doesNotHaveDuplicates();
    }

    @Test
    void the_roles_are_those_of_the_conventions() {
        var conventions = Repository.text("docs/conventions.md");
        var list = Pattern.compile("Roles: `([A-Z_,\\s]+)`").matcher(conventions);
        assertThat(list.find()).as("docs/conventions.md lists the roles").isTrue();
        var roles = list.group(1).split(",\\s*");
        assertThat(Arrays.stream(Role.values()).map(Role::name)).containsExactlyInAnyOrder(roles);
    }
}
