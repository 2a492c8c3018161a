package dk.revus.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.web.bind.annotation.RestController;

/**
 * The structure that every service keeps. A service takes them over in its ArchitectureTest:
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {

    private HouseRules() {}

    @ArchTest
    static final ArchRule the_model_speaks_plain_java =
            classes()
                    .that()
                    .resideInAPackage("..model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "..model..",
                            "java..",
                            "org.jspecify..",
                            "dk.revus.kit.decision..",
                            "dk.revus.kit.permission..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_model_is_told_the_time =
            noClasses()
                    .that()
                    .resideInAPackage("..model..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_reads_a_clock_of_their_own =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    /** The name is what the permission table, the journal and an address know it by. */
    @ArchTest
    static final ArchRule commands_say_what_they_are_called =
            classes()
                    .that()
                    .areRecords()
                    .and(areCommands())
                    .should()
                    .beAnnotatedWith("dk.revus.kit.decision.Named")
                    .allowEmptyShould(true);

    /** HTTP, bodies and readers are nobody's business but the feature's own. */
    @ArchTest
    static final ArchRule machinery_is_package_private =
            classes()
                    .that()
                    .resideOutsideOfPackage("..model..")
                    .and(areMachinery())
                    .should()
                    .notBePublic()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllers_answer_with_values =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(RestController.class)
                    .and()
                    .arePublic()
                    .should()
                    .bePackagePrivate()
                    .allowEmptyShould(true);

    /** Where a new thing is, its answer says. */
    @ArchTest
    static final ArchRule what_is_made_has_an_address =
            methods()
                    .that()
                    .areAnnotatedWith("dk.revus.kit.web.Created")
                    .should()
                    .haveRawReturnType(assignableTo("dk.revus.kit.web.Addressed"))
                    .allowEmptyShould(true);

    /** Whoever looks for what a service does when it hears of something finds it by its name. */
    @ArchTest
    static final ArchRule readers_say_that_they_read =
            classes()
                    .that()
                    .areAssignableTo("dk.revus.kit.event.EventReader")
                    .should()
                    .haveSimpleNameEndingWith("Reader")
                    .allowEmptyShould(true);

    /** What is told at a method's name is told at a field that nobody sent. */
    @ArchTest
    static final ArchRule errors_are_told_at_fields_that_are_sent =
            noMethods()
                    .should()
                    .beAnnotatedWith("jakarta.validation.constraints.AssertTrue")
                    .orShould()
                    .beAnnotatedWith("jakarta.validation.constraints.AssertFalse")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_do_not_form_cycles =
            slices().matching("dk.revus.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> areCommands() {
        return DescribedPredicate.describe(
                "commands of a model",
                type ->
                        type.getAllRawInterfaces().stream()
                                .anyMatch(
                                        kind ->
                                                kind.getSimpleName().endsWith("Command")
                                                        && kind.getPackageName()
                                                                .contains(".model")));
    }

    private static DescribedPredicate<JavaClass> areMachinery() {
        return DescribedPredicate.describe(
                "controllers, readers, due work, bodies, views, published events and problems",
                type ->
                        type.isAnnotatedWith(RestController.class)
                                || isOne(type, "dk.revus.kit.event.EventReader")
                                || isOne(type, "dk.revus.kit.time.DueWork")
                                || type.getSimpleName()
                                        .matches(".+(Body|View|PublishedEvents|Problems|V[0-9]+)"));
    }

    /** Not the type itself, which the kit has for everybody. */
    private static boolean isOne(JavaClass type, String kind) {
        return type.isAssignableTo(kind) && !type.getFullName().equals(kind);
    }
}
