package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/**
 * Who may do what with a theme. Nobody decides on one here: the meeting's decision, the adopted
 * strategy and the granted project come as events, and the platform follows them.
 */
public final class ThemePermissions {

    public static final Permissions TABLE =
            Permissions.of(
                            "theme",
                            "NEW",
                            "DRAFT",
                            "PUBLISHED",
                            "CANDIDATE",
                            "SHORTLISTED",
                            "PRIORITISED",
                            "DEFERRED",
                            "NOT_PRIORITISED",
                            "IN_STRATEGY",
                            "ACTIVE",
                            "COMPLETED",
                            "MERGED")
                    .allow("read")
                    .in(
                            "PUBLISHED",
                            "CANDIDATE",
                            "SHORTLISTED",
                            "PRIORITISED",
                            "DEFERRED",
                            "NOT_PRIORITISED",
                            "IN_STRATEGY",
                            "ACTIVE",
                            "COMPLETED",
                            "MERGED")
                    .toEverybody()
                    .in("DRAFT")
                    .to(
                            Role.WORKING_GROUP,
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.OFFICIALS_COMMITTEE,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow("create")
                    .in("NEW")
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("merge")
                    .in("NEW")
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("correct")
                    .in("DRAFT", "PUBLISHED", "CANDIDATE")
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .in(
                            "SHORTLISTED",
                            "PRIORITISED",
                            "DEFERRED",
                            "NOT_PRIORITISED",
                            "IN_STRATEGY",
                            "ACTIVE",
                            "COMPLETED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("publish")
                    .in("DRAFT")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("nominate")
                    .in("PUBLISHED")
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("shortlist")
                    .in("CANDIDATE")
                    .to(Role.OFFICIALS_COMMITTEE)
                    .allow("exclude")
                    .in("CANDIDATE")
                    .to(Role.OFFICIALS_COMMITTEE)
                    .allow("complete")
                    .in("ACTIVE")
                    .to(Role.REGION_OFFICER)
                    .allow("mark-merged")
                    .in("PUBLISHED", "CANDIDATE", "MERGED")
                    .toSystem()
                    .allow("undo-merge")
                    .in("CANDIDATE", "SHORTLISTED")
                    .toSystem()
                    .allow("reinstate")
                    .toSystem()
                    .allow("decide")
                    .in("SHORTLISTED", "PRIORITISED", "DEFERRED", "NOT_PRIORITISED")
                    .toSystem()
                    .allow("include-in-strategy")
                    .in("PRIORITISED")
                    .toSystem()
                    .allow("activate")
                    .in("IN_STRATEGY")
                    .toSystem()
                    .build();

    private ThemePermissions() {}
}
