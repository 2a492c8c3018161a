package dk.revus.testkit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** What every service stands on keeps to the rules of the house itself. */
@AnalyzeClasses(packages = "dk.revus.kit", importOptions = DoNotIncludeTests.class)
class KitArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
