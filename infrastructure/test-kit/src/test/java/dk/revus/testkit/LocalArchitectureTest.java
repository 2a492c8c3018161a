package dk.revus.testkit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** What stands in for broker and database locally keeps to the rules of the house. */
@AnalyzeClasses(packages = "dk.revus.local", importOptions = DoNotIncludeTests.class)
class LocalArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
