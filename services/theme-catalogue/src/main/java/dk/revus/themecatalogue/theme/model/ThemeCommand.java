package dk.revus.themecatalogue.theme.model;

import java.util.List;

/** What may be asked of a theme. The verbs are those of the permission table. */
public sealed interface ThemeCommand {

    String verb();

    record DraftTheme(Outline outline) implements ThemeCommand {
        @Override
        public String verb() {
            return "create";
        }
    }

    /** Put right what a theme is called and what it is about. */
    record CorrectText(String title, String summary, String reason) implements ThemeCommand {
        @Override
        public String verb() {
            return "correct";
        }
    }

    record Publish() implements ThemeCommand {
        @Override
        public String verb() {
            return "publish";
        }
    }

    /**
     * @param wishes how many wishes are placed on the theme
     */
    record Nominate(int wishes) implements ThemeCommand {
        @Override
        public String verb() {
            return "nominate";
        }
    }

    record Shortlist() implements ThemeCommand {
        @Override
        public String verb() {
            return "shortlist";
        }
    }

    record Exclude(String reason) implements ThemeCommand {
        @Override
        public String verb() {
            return "exclude";
        }
    }

    /** Write these themes together into this new one. */
    record Merge(Outline outline, String reason, List<Original> originals) implements ThemeCommand {
        public Merge {
            originals = List.copyOf(originals);
        }

        @Override
        public String verb() {
            return "merge";
        }
    }

    /** Mark this theme as carried on by the one it was written into. */
    record MarkMerged(String into, String reason) implements ThemeCommand {
        @Override
        public String verb() {
            return "mark-merged";
        }
    }

    /** Take back a merge whose originals were not to be had after all. */
    record UndoMerge(String reason) implements ThemeCommand {
        @Override
        public String verb() {
            return "undo-merge";
        }
    }

    /** Stand on your own again: the merge into that theme was taken back. */
    record Reinstate(String from, String reason) implements ThemeCommand {
        @Override
        public String verb() {
            return "reinstate";
        }
    }

    record Decide(ThemeDecision decision) implements ThemeCommand {
        @Override
        public String verb() {
            return "decide";
        }
    }

    record IncludeInStrategy(String strategyId) implements ThemeCommand {
        @Override
        public String verb() {
            return "include-in-strategy";
        }
    }

    record Activate(String projectId) implements ThemeCommand {
        @Override
        public String verb() {
            return "activate";
        }
    }

    /**
     * @param evaluation what came of the theme, in the region's words
     * @param projects its granted projects
     */
    record Complete(String evaluation, List<ThemeProject> projects) implements ThemeCommand {
        public Complete {
            projects = List.copyOf(projects);
        }

        @Override
        public String verb() {
            return "complete";
        }
    }
}
