package dk.revus.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule of the house fails on a house that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BAD_HOUSE =
            new ClassFileImporter().importPackages("dk.revus.badhouse");

    private static void catches(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(BAD_HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void a_model_that_knows_a_framework() {
        catches(HouseRules.the_model_speaks_plain_java, "SpeaksFramework");
    }

    @Test
    void a_model_that_looks_at_a_clock() {
        catches(HouseRules.the_model_is_told_the_time, "KnowsTheTime");
    }

    @Test
    void machinery_with_a_clock_of_its_own() {
        catches(HouseRules.nobody_reads_a_clock_of_their_own, "OwnClock");
    }

    @Test
    void a_command_that_does_not_say_what_it_is_called() {
        catches(HouseRules.commands_say_what_they_are_called, "Nameless");
    }

    @Test
    void a_reader_that_does_not_say_so() {
        catches(HouseRules.readers_say_that_they_read, "Eavesdropper");
    }

    @Test
    void a_public_body() {
        catches(HouseRules.machinery_is_package_private, "PublicBody");
    }

    @Test
    void a_public_method_of_a_controller() {
        catches(HouseRules.controllers_answer_with_values, "PublicMethodController");
    }

    @Test
    void a_new_thing_without_an_address() {
        catches(HouseRules.what_is_made_has_an_address, "MakesItSomewhere");
    }

    @Test
    void two_features_that_need_each_other() {
        catches(HouseRules.features_do_not_form_cycles, "DependsOn");
    }
}
