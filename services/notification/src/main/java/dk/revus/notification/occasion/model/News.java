package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Project.Indicator;
import dk.revus.notification.known.model.Project.Milestone;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Der er nyt om, hvad der blev af jeres ønske."
 *
 * @param project as it was when the news was told
 */
public record News(Wording wording, Project project, Cause cause) {

    /** The events of a project that are news to those who once wished for it. */
    public static Optional<Wording> wordingOf(String eventType) {
        return switch (eventType) {
            case "application.granted" -> Optional.of(Wording.NEWS_GRANTED);
            case "project.milestone-reached" -> Optional.of(Wording.NEWS_MILESTONE);
            case "project.milestone-corrected" -> Optional.of(Wording.NEWS_MILESTONE_CORRECTED);
            case "report.approved" -> Optional.of(Wording.NEWS_REPORT);
            case "project.closed" -> Optional.of(Wording.NEWS_CLOSED);
            default -> Optional.empty();
        };
    }

    public Note to(String organisation, List<Wish> wishes, Theme theme) {
        var text = wording.render(fields(wishes, theme));
        return new Note(
                Kind.NEWS,
                organisation,
                cause.eventId(),
                cause.eventId(),
                project.projectId(),
                project.cycleId(),
                cause.at(),
                text.subject(),
                text.body());
    }

    private Map<Field, String> fields(List<Wish> wishes, Theme theme) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.OWN_WISHES, CallLetter.listed(wishes.stream().map(Wish::title)));
        fields.put(Field.THEME_TITLE, theme.title());
        fields.put(Field.PROJECT_TITLE, project.title());
        fields.put(Field.PROJECT_SUMMARY, project.summary());
        fields.put(Field.PROJECT_AMOUNT, Danish.kroner(project.amountDkk()));
        fields.put(Field.PROJECT_MILESTONES, CallLetter.listed(latestMilestones()));
        fields.put(Field.PROJECT_CHANGES, MilestoneChanges.told(project));
        fields.put(Field.PROJECT_REASON, Objects.requireNonNullElse(project.reason(), "–"));
        fields.put(
                Field.PROJECT_INDICATORS,
                CallLetter.listed(project.indicators().stream().map(News::measured)));
        fields.put(
                Field.PROJECT_RESULT,
                Objects.requireNonNullElse(project.result(), "Resultatet er ikke beskrevet."));
        var report = project.report();
        fields.put(Field.REPORT_PERIOD, report == null ? "–" : report.period());
        fields.put(Field.REPORT_TEXT, report == null ? "–" : report.text());
        return fields;
    }

    /** The event does not say which milestone was reached; it is the one reached last. */
    private Stream<String> latestMilestones() {
        var latest = reached().max(LocalDate::compareTo);
        return project.milestones().stream()
                .filter(
                        m ->
                                m.reachedOn() != null
                                        && latest.filter(m.reachedOn()::equals).isPresent())
                .map(m -> m.title() + latest.map(day -> ", " + Danish.shortDay(day)).orElse(""));
    }

    private Stream<LocalDate> reached() {
        return project.milestones().stream().map(Milestone::reachedOn).flatMap(Stream::ofNullable);
    }

    private static String measured(Indicator indicator) {
        var actual = indicator.actual();
        return "%s: %s af %s %s"
                .formatted(
                        indicator.title(),
                        actual == null ? "endnu ikke målt" : Danish.number(actual),
                        Danish.number(indicator.target()),
                        indicator.unit());
    }
}
