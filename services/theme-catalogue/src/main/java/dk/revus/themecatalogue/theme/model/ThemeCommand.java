package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.decision.Named;
import java.util.List;

/** What may be asked of a theme. */
public sealed interface ThemeCommand {

    @Named("create")
    record DraftTheme(Outline outline, Namesakes namesakes) implements ThemeCommand {}

    /** Put right what a theme is called and what it is about. */
    @Named("correct")
    record CorrectText(String title, String summary, String reason, Namesakes namesakes)
            implements ThemeCommand {}

    @Named("publish")
    record Publish() implements ThemeCommand {}

    /**
     * @param wishes how many wishes are placed on the theme
     */
    @Named("nominate")
    record Nominate(int wishes) implements ThemeCommand {}

    @Named("shortlist")
    record Shortlist() implements ThemeCommand {}

    @Named("exclude")
    record Exclude(String reason) implements ThemeCommand {}

    /** Write these themes together into this new one. */
    @Named("merge")
    record Merge(Outline outline, String reason, List<Original> originals, Namesakes namesakes)
            implements ThemeCommand {
        public Merge {
            originals = List.copyOf(originals);
        }
    }

    /** Mark this theme as carried on by the one it was written into. */
    @Named("mark-merged")
    record MarkMerged(String into, String reason) implements ThemeCommand {}

    /** Take back a merge whose originals were not to be had after all. */
    @Named("undo-merge")
    record UndoMerge(String reason) implements ThemeCommand {}

    /** Stand on your own again: the merge into that theme was taken back. */
    @Named("reinstate")
    record Reinstate(String from, String reason) implements ThemeCommand {}

    @Named("decide")
    record Decide(ThemeDecision decision) implements ThemeCommand {}

    @Named("include-in-strategy")
    record IncludeInStrategy(String strategyId) implements ThemeCommand {}

    @Named("activate")
    record Activate(String projectId) implements ThemeCommand {}

    /**
     * @param evaluation what came of the theme, in the region's words
     * @param projects its granted projects
     */
    @Named("complete")
    record Complete(String evaluation, List<ThemeProject> projects) implements ThemeCommand {
        public Complete {
            projects = List.copyOf(projects);
        }
    }
}
