package dk.revus.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dk.revus.testkit.HouseRules;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "dk.revus.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule A_CONTROLLER_IS_NOBODYS_BUSINESS_BUT_ITS_FEATURES =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    /** Who asks the platform, and how long it is waited for, is decided in one place. */
    @ArchTest
    static final ArchRule ONLY_ONE_SPEAKS_HTTP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dk.revus.portal.api")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.web.client..", "java.net.http..");
}
