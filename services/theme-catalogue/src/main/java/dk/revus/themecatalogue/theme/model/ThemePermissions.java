package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.permission.Permissions;

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
                            "WORKING_GROUP",
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "OFFICIALS_COMMITTEE",
                            "KKR_CHAIRMANSHIP",
                            "AUDITOR")
                    .allow("create")
                    .in("NEW")
                    .to("WORKING_GROUP", "KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("merge")
                    .in("NEW")
                    .to("WORKING_GROUP", "KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct")
                    .in("DRAFT", "PUBLISHED", "CANDIDATE")
                    .to("WORKING_GROUP", "KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .in(
                            "SHORTLISTED",
                            "PRIORITISED",
                            "DEFERRED",
                            "NOT_PRIORITISED",
                            "IN_STRATEGY",
                            "ACTIVE",
                            "COMPLETED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("publish")
                    .in("DRAFT")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("nominate")
                    .in("PUBLISHED")
                    .to("WORKING_GROUP", "KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("shortlist")
                    .in("CANDIDATE")
                    .to("OFFICIALS_COMMITTEE")
                    .allow("exclude")
                    .in("CANDIDATE")
                    .to("OFFICIALS_COMMITTEE")
                    .allow("complete")
                    .in("ACTIVE")
                    .to("REGION_OFFICER")
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
