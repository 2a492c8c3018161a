package dk.revus.acceptance;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dk.revus.testkit.HouseRules;

/**
 * The rules of the house hold at its doors, too, which the kit of the services' tests does not
 * reach.
 */
class ArchitectureTest {

    @AnalyzeClasses(packages = "dk.revus.gateway", importOptions = DoNotIncludeTests.class)
    static class Gateway {
        @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
    }

    @AnalyzeClasses(packages = "dk.revus.identity", importOptions = DoNotIncludeTests.class)
    static class Identity {
        @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
    }
}
