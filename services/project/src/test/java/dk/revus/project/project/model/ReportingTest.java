package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.GRANT;
import static dk.revus.project.project.model.ProjectSpec.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.kit.decision.Decision;
import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.FourEyesRequired;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NoReportAwaits;
import dk.revus.project.project.model.ProjectRefusal.PeriodAlreadyApproved;
import dk.revus.project.project.model.ProjectRefusal.PeriodBeforeGrant;
import dk.revus.project.project.model.ProjectRefusal.PeriodNotEnded;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import dk.revus.project.project.model.ProjectRefusal.UnknownIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report each half year, with figures, approved by somebody else. */
class ReportingTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-02-01");
    private static final ProjectEvent FIRST = submitted("R1", "2018-H1", 90);
    private static final ProjectEvent APPROVED = new ReportApproved("R1");
    private static final ProjectEvent RETURNED = new ReportReturned("R1", "Tal mangler.");

    @Test
    void a_report_gives_figures_for_the_indicators() {
        running().when(report("2018-H1", figure("I1", 90))).then(FIRST);
    }

    @Test
    void reports_are_numbered() {
        running(FIRST, APPROVED)
                .when(report("2018-H2", figure("I1", 140)))
                .then(submitted("R2", "2018-H2", 140));
    }

    @Test
    void a_half_year_is_reported_on_when_it_is_over() {
        for (var last : List.of("2018-06-30", "2018-12-31")) {
            var lastDay = LocalDate.parse(last);
            var period = lastDay.getMonthValue() == 6 ? "2018-H1" : "2018-H2";
            var on = new SubmitReport(period, "I gang.", List.of(), "lead", lastDay);
            running().when(on).thenRefused(new PeriodNotEnded(period, lastDay));
            var after = new SubmitReport(period, "I gang.", List.of(), "lead", lastDay.plusDays(1));
            assertThat(running().when(after).decision()).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void a_half_year_before_the_grant_is_not_reported_on() {
        running()
                .when(report("2017-H2", figure("I1", 90)))
                .thenRefused(PeriodBeforeGrant.of("2017-H2", GRANT));
        assertThat(running().when(report("2018-H1")).decision())
                .isInstanceOf(Decision.Accepted.class);
    }

    /** Granted in March 2018: the first half year can be reported on from the first of July. */
    @Test
    void what_is_refused_is_the_half_year_that_was_named() {
        running().when(on("2016-H1", GRANT)).thenRefused(PeriodBeforeGrant.of("2016-H1", GRANT));
        running().when(on("2017-H2", GRANT)).thenRefused(PeriodBeforeGrant.of("2017-H2", GRANT));
        running()
                .when(on("2018-H1", GRANT))
                .thenRefused(new PeriodNotEnded("2018-H1", LocalDate.parse("2018-06-30")));
        running()
                .when(on("2018-H2", GRANT))
                .thenRefused(new PeriodNotEnded("2018-H2", LocalDate.parse("2018-12-31")));
        running(FIRST, APPROVED)
                .when(on("2018-H1", LocalDate.parse("2018-11-30")))
                .thenRefused(new PeriodAlreadyApproved("2018-H1", "R1"));
        assertThat(PeriodBeforeGrant.of("2016-H1", GRANT).first()).isEqualTo("2018-H1");
    }

    private static SubmitReport on(String period, LocalDate today) {
        return new SubmitReport(period, "I gang.", List.of(), "lead", today);
    }

    @Test
    void an_unknown_indicator_has_no_figure() {
        running().when(report("2018-H1", figure("I9", 90))).thenRefused(new UnknownIndicator("I9"));
    }

    @Test
    void an_indicator_has_one_figure() {
        running()
                .when(report("2018-H1", figure("I1", 90), figure("I1", 91)))
                .thenRefused(new NamedTwice("indicators", "I1"));
    }

    @Test
    void one_report_waits_at_a_time() {
        running(FIRST)
                .when(report("2018-H2", figure("I1", 140)))
                .thenRefused(new ReportAwaitsApproval("R1"));
    }

    @Test
    void a_period_that_is_approved_is_not_reported_again() {
        running(FIRST, APPROVED)
                .when(report("2018-H1", figure("I1", 95)))
                .thenRefused(new PeriodAlreadyApproved("2018-H1", "R1"));
    }

    @Test
    void a_returned_report_comes_again_under_its_own_number() {
        running(FIRST, RETURNED)
                .when(report("2018-H1", figure("I1", 95)))
                .then(submitted("R1", "2018-H1", 95));
        var again = running(FIRST, RETURNED, submitted("R1", "2018-H1", 95)).project();
        assertThat(ProjectDecider.progressOf(again).reports()).hasSize(1);
    }

    @Test
    void somebody_else_approves_it() {
        running(FIRST).when(new ApproveReport("controller")).then(APPROVED);
    }

    @Test
    void nobody_approves_or_returns_their_own_report() {
        running(FIRST).when(new ApproveReport("lead")).thenRefused(new FourEyesRequired("R1"));
        running(FIRST)
                .when(new ReturnReport("Tal mangler.", "lead"))
                .thenRefused(new FourEyesRequired("R1"));
    }

    @Test
    void somebody_else_returns_it_with_a_reason() {
        running(FIRST).when(new ReturnReport("Tal mangler.", "controller")).then(RETURNED);
        running(FIRST).when(new ReturnReport(" ", "controller")).thenRefused(new ReasonRequired());
    }

    @Test
    void only_a_report_that_waits_is_assessed() {
        running().when(new ApproveReport("controller")).thenRefused(new NoReportAwaits());
        running(FIRST, APPROVED)
                .when(new ApproveReport("controller"))
                .thenRefused(new NoReportAwaits());
        running(FIRST, RETURNED)
                .when(new ReturnReport("Igen.", "controller"))
                .thenRefused(new NoReportAwaits());
    }

    @Test
    void only_approved_figures_count_and_the_latest_wins() {
        assertThat(progress(FIRST).actual("I1")).isEmpty();
        assertThat(progress(FIRST, RETURNED).actual("I1")).isEmpty();
        assertThat(progress(FIRST, APPROVED).actual("I1")).contains(BigDecimal.valueOf(90));
        var second = submitted("R2", "2018-H2", 140);
        assertThat(progress(FIRST, APPROVED, second).actual("I1")).contains(BigDecimal.valueOf(90));
        assertThat(progress(FIRST, APPROVED, second, new ReportApproved("R2")).actual("I1"))
                .contains(BigDecimal.valueOf(140));
        assertThat(progress(FIRST, APPROVED, second).latestApproved())
                .map(Report::reportId)
                .contains("R1");
    }

    @Test
    void a_history_that_cannot_be_is_not_read() {
        assertThatThrownBy(() -> running(new ReportApproved("R7")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Progress progress(ProjectEvent... events) {
        return ProjectDecider.progressOf(running(events).project());
    }

    private static SubmitReport report(String period, Actual... actuals) {
        return new SubmitReport(period, "Vi er i gang.", List.of(actuals), "lead", TODAY);
    }

    private static Actual figure(String indicatorId, int figure) {
        return new Actual(indicatorId, BigDecimal.valueOf(figure));
    }

    private static ProjectEvent submitted(String id, String period, int actual) {
        return new ReportSubmitted(
                new Report(
                        id,
                        period,
                        "Vi er i gang.",
                        List.of(figure("I1", actual)),
                        "lead",
                        ReportState.SUBMITTED));
    }
}
