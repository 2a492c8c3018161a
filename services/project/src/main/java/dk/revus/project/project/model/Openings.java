package dk.revus.project.project.model;

/** What a project is ready for, beyond what its state alone says. */
public final class Openings {

    private Openings() {}

    /**
     * Whether a command that the permission table opens could succeed now.
     *
     * @param person the account that asks: nobody assesses their own report
     */
    public static boolean isReadyFor(String command, Project project, String person) {
        var progress = ProjectDecider.progressOf(project);
        return switch (command) {
            case "grant", "reject" -> project instanceof Project.Recommended;
            case "submit-report" -> progress.awaiting().isEmpty();
            case "approve-report", "return-report" ->
                    progress.awaiting()
                            .filter(report -> !report.submittedBy().equals(person))
                            .isPresent();
            case "reach-milestone" ->
                    progress.reached().size()
                            < ProjectDecider.applicationOf(project).milestones().size();
            case "close" -> progress.awaiting().isEmpty() && progress.latestApproved().isPresent();
            default -> true;
        };
    }
}
