package dk.revus.testkit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Whoever writes the rules keeps to them. */
@AnalyzeClasses(packages = "dk.revus.testkit", importOptions = DoNotIncludeTests.class)
class TestKitArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
