package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.Repository;
import dk.revus.acceptance.permission.PrintedMatrix.Thing;
import dk.revus.kit.security.model.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The second reading of docs/permissions.md: what must hold whatever the tables say, from the law
 * and from how KKR, the region and the municipalities share the work.
 */
class WhatTheProcessAsksTest {

    private static final PrintedMatrix PRINTED =
            PrintedMatrix.read(Repository.text(PermissionsDocument.PATH));
    private static final Set<Role> MUNICIPAL =
            EnumSet.of(
                    Role.MUNICIPAL_READER,
                    Role.MUNICIPAL_EDITOR,
                    Role.MUNICIPAL_APPROVER,
                    Role.MAYOR);

    @Test
    void who_audits_changes_nothing() {
        assertThat(changesBy(Role.AUDITOR)).isEmpty();
        assertThat(changesBy(Role.ANALYST)).isEmpty();
    }

    @Test
    void who_runs_the_platform_neither_submits_nor_decides() {
        assertThat(changesBy(Role.OPS)).isEmpty();
        assertThat(changesBy(Role.PLATFORM_ADMIN))
                .containsExactlyInAnyOrder("organisation:register", "organisation:correct");
    }

    @Test
    void a_reader_in_a_municipality_ticks_off_messages_at_most() {
        assertThat(changesBy(Role.MUNICIPAL_READER)).containsExactly("message:mark-read");
    }

    @Test
    void only_the_municipality_touches_its_answer() {
        var response = PRINTED.thing("response");
        for (var command : response.commands()) {
            assertThat(holders(response, command, false))
                    .as(command)
                    .isSubsetOf(
                            switch (command) {
                                case "read" -> EnumSet.complementOf(EnumSet.copyOf(MUNICIPAL));
                                case "grant-late", "correct-late", "refuse-late" ->
                                        EnumSet.of(Role.SECRETARIAT_LEAD);
                                case "register-on-behalf" ->
                                        EnumSet.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD);
                                default -> EnumSet.noneOf(Role.class);
                            });
        }
        assertThat(holders(response, "submit", true))
                .containsExactly(Role.MAYOR, Role.MUNICIPAL_APPROVER);
        assertThat(holders(response, "save-draft", true))
                .containsExactly(Role.MAYOR, Role.MUNICIPAL_APPROVER, Role.MUNICIPAL_EDITOR);
    }

    @Test
    void what_a_municipality_writes_to_itself_is_read_by_nobody_else() {
        var drafting = PRINTED.thing("drafting");
        for (var command : drafting.commands()) {
            assertThat(holders(drafting, command, false)).as(command).isEmpty();
        }
        assertThat(holders(drafting, "invite-approver", true))
                .containsExactly(Role.MAYOR, Role.MUNICIPAL_APPROVER);
    }

    @Test
    void no_municipality_sees_anothers_answer_wish_or_mail() {
        for (var thing : Set.of("response", "drafting", "screening", "wish", "message")) {
            assertThat(holders(PRINTED.thing(thing), "read", false))
                    .as(thing)
                    .doesNotContainAnyElementsOf(MUNICIPAL);
        }
    }

    @Test
    void no_municipality_weighs_an_answer_and_nobody_else_speaks_for_it() {
        var screening = PRINTED.thing("screening");
        for (var command : Set.of("assess-wish", "check-formal", "write-editorial", "complete")) {
            assertThat(holders(screening, command, true))
                    .as(command)
                    .doesNotContainAnyElementsOf(MUNICIPAL);
        }
        for (var command : Set.of("accept-editorial", "object-editorial", "answer-clarification")) {
            assertThat(holders(screening, command, false)).as(command).isEmpty();
        }
    }

    @Test
    void a_call_goes_out_over_two_signatures_and_comes_back_only_by_the_chairmanship() {
        var call = PRINTED.thing("call");
        assertThat(holders(call, "sign", true)).containsExactly(Role.KKR_CHAIRMANSHIP);
        assertThat(holders(call, "publish", true)).containsExactly(Role.SECRETARIAT_LEAD);
        assertThat(holders(call, "amend", true)).containsExactly(Role.SECRETARIAT_LEAD);
        assertThat(holders(call, "reopen", true)).containsExactly(Role.KKR_CHAIRMANSHIP);
        assertThat(holders(call, "cancel", true)).containsExactly(Role.KKR_CHAIRMANSHIP);
    }

    @Test
    void nobody_decides_on_a_theme_but_the_meeting() {
        var theme = PRINTED.thing("theme");
        assertThat(theme.isInternal("decide")).isTrue();
        assertThat(theme.isInternal("include-in-strategy")).isTrue();
        assertThat(theme.isInternal("activate")).isTrue();
        assertThat(holders(theme, "shortlist", true)).containsExactly(Role.OFFICIALS_COMMITTEE);
    }

    @Test
    void politicians_approve_the_minutes_that_officials_write() {
        var meeting = PRINTED.thing("meeting");
        assertThat(holders(meeting, "approve-minutes", true))
                .containsExactly(Role.KKR_CHAIRMANSHIP, Role.MAYOR);
        assertThat(holders(meeting, "record-decision", true))
                .containsExactly(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD);
    }

    @Test
    void the_growth_forum_recommends_and_the_regional_council_decides() {
        for (var verb : Set.of("grant", "reject")) {
            assertThat(holders(PRINTED.thing("project"), verb, true))
                    .containsExactly(Role.REGIONAL_COUNCIL);
        }
        assertThat(holders(PRINTED.thing("strategy"), "adopt", true))
                .containsExactly(Role.REGIONAL_COUNCIL);
        assertThat(holders(PRINTED.thing("strategy"), "recommend", true))
                .containsExactly(Role.VAEKSTFORUM_MEMBER);
        assertThat(holders(PRINTED.thing("project"), "recommend", true))
                .containsExactly(Role.VAEKSTFORUM_MEMBER);
    }

    @Test
    void who_writes_a_report_does_not_approve_it() {
        var project = PRINTED.thing("project");
        assertThat(holders(project, "submit-report", true)).containsExactly(Role.PROJECT_LEAD);
        assertThat(holders(project, "approve-report", true)).containsExactly(Role.CONTROLLER);
    }

    @Test
    void nobody_who_is_not_signed_in_changes_anything() {
        for (var thing : PRINTED.things()) {
            for (var command : thing.commands()) {
                if (!isReading(command)) {
                    assertThat(thing.mayEver(new Who.Nobody(), command, true))
                            .as("%s of %s", command, thing.name())
                            .isFalse();
                }
            }
        }
    }

    private static Set<String> changesBy(Role role) {
        var changes = new TreeSet<String>();
        for (var thing : PRINTED.things()) {
            thing.commands().stream()
                    .filter(Predicate.not(WhatTheProcessAsksTest::isReading))
                    .filter(command -> thing.mayEver(new Who.Holder(role), command, true))
                    .forEach(command -> changes.add(thing.name() + ":" + command));
        }
        return changes;
    }

    private static Set<Role> holders(Thing thing, String command, boolean own) {
        assertThat(thing.commands()).contains(command);
        var roles = EnumSet.noneOf(Role.class);
        for (var holder : Who.holders()) {
            if (thing.mayEver(holder, command, own)) {
                roles.add(holder.role());
            }
        }
        return roles;
    }

    private static boolean isReading(String command) {
        return command.startsWith("read");
    }
}
