package dk.revus.testkit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** What makes the descriptions keeps to the rules of the house too. */
@AnalyzeClasses(packages = "dk.revus.contracts", importOptions = DoNotIncludeTests.class)
class ContractsArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
