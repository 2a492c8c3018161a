package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.themecatalogue.theme.model.Theme.Active;
import dk.revus.themecatalogue.theme.model.Theme.Assessed;
import dk.revus.themecatalogue.theme.model.Theme.Blank;
import dk.revus.themecatalogue.theme.model.Theme.Candidate;
import dk.revus.themecatalogue.theme.model.Theme.Deferred;
import dk.revus.themecatalogue.theme.model.Theme.Draft;
import dk.revus.themecatalogue.theme.model.Theme.InStrategy;
import dk.revus.themecatalogue.theme.model.Theme.Merged;
import dk.revus.themecatalogue.theme.model.Theme.NotPrioritised;
import dk.revus.themecatalogue.theme.model.Theme.Prioritised;
import dk.revus.themecatalogue.theme.model.Theme.Public;
import dk.revus.themecatalogue.theme.model.Theme.Published;
import dk.revus.themecatalogue.theme.model.Theme.Shortlisted;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Activate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Complete;
import dk.revus.themecatalogue.theme.model.ThemeCommand.CorrectText;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Decide;
import dk.revus.themecatalogue.theme.model.ThemeCommand.DraftTheme;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Exclude;
import dk.revus.themecatalogue.theme.model.ThemeCommand.IncludeInStrategy;
import dk.revus.themecatalogue.theme.model.ThemeCommand.MarkMerged;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Merge;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Nominate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Publish;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Reinstate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Shortlist;
import dk.revus.themecatalogue.theme.model.ThemeCommand.UndoMerge;

/**
 * Who may do what with a theme. Nobody decides on one here: the meeting's decision, the adopted
 * strategy and the granted project come as events, and the platform follows them.
 */
public final class ThemePermissions {

    public static final Permissions TABLE =
            Permissions.of("theme", ThemeCommand.class, Theme.class)
                    .allowReading()
                    .in(Public.class)
                    .toEverybody()
                    .in(Draft.class)
                    .to(
                            Role.WORKING_GROUP,
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.OFFICIALS_COMMITTEE,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow(DraftTheme.class)
                    .in(Blank.class)
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Merge.class)
                    .in(Blank.class)
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectText.class)
                    .in(Draft.class, Published.class, Candidate.class)
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .in(Assessed.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Publish.class)
                    .in(Draft.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Nominate.class)
                    .in(Published.class)
                    .to(Role.WORKING_GROUP, Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Shortlist.class)
                    .in(Candidate.class)
                    .to(Role.OFFICIALS_COMMITTEE)
                    .allow(Exclude.class)
                    .in(Candidate.class)
                    .to(Role.OFFICIALS_COMMITTEE)
                    .allow(Complete.class)
                    .in(Active.class)
                    .to(Role.REGION_OFFICER)
                    .allow(MarkMerged.class)
                    .in(Published.class, Candidate.class, Merged.class)
                    .toSystem()
                    .allow(UndoMerge.class)
                    .in(Candidate.class, Shortlisted.class)
                    .toSystem()
                    .allow(Reinstate.class)
                    .toSystem()
                    .allow(Decide.class)
                    .in(Shortlisted.class, Prioritised.class, Deferred.class, NotPrioritised.class)
                    .toSystem()
                    .allow(IncludeInStrategy.class)
                    .in(Prioritised.class)
                    .toSystem()
                    .allow(Activate.class)
                    .in(InStrategy.class)
                    .toSystem()
                    .build();

    private ThemePermissions() {}
}
