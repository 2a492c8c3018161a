package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

/** With everything on one class path a part still sees only its own libraries wake up. */
class OwnAutoConfigurationsTest {

    private static final String LISTED =
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration";
    private static final String IMPORTED_BY_ANOTHER = "example.PartOfAnAutoConfiguration";

    @TempDir private Path root;

    @BeforeEach
    void a_tree() throws IOException {
        Files.createFile(root.resolve("revus"));
        Files.createFile(root.resolve("pom.xml"));
        System.setProperty("revus.root", root.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty("revus.root");
    }

    @Test
    void what_is_on_its_own_class_path_stays() throws IOException {
        part("gateway", springBoot());
        assertThat(matches("gateway", LISTED)).isTrue();
    }

    @Test
    void what_only_others_have_stays_asleep() throws IOException {
        part("gateway", "/nothing.jar");
        assertThat(matches("gateway", LISTED)).isFalse();
    }

    @Test
    void what_an_auto_configuration_itself_imports_is_not_our_business() throws IOException {
        part("gateway", "/nothing.jar");
        assertThat(matches("gateway", IMPORTED_BY_ANOTHER)).isTrue();
    }

    @Test
    void in_a_process_of_its_own_nothing_is_filtered() {
        var filter = new OwnAutoConfigurations();
        filter.setEnvironment(new MockEnvironment());
        assertThat(filter.match(new String[] {LISTED}, metadata())).containsExactly(true);
    }

    private static boolean matches(String part, String candidate) {
        var filter = new OwnAutoConfigurations();
        filter.setEnvironment(new MockEnvironment().withProperty(OwnAutoConfigurations.PART, part));
        return filter.match(new String[] {candidate}, metadata())[0];
    }

    private static AutoConfigurationMetadata metadata() {
        return mock(AutoConfigurationMetadata.class);
    }

    private static String springBoot() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.contains("spring-boot-autoconfigure"))
                .collect(Collectors.joining(":"));
    }

    private void part(String module, String classPath) throws IOException {
        var target = Files.createDirectories(root.resolve(module).resolve("target"));
        Files.createFile(target.resolve(module + "-1.jar"));
        Files.writeString(target.resolve("classpath"), classPath);
    }
}
