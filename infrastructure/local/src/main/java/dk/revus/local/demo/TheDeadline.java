package dk.revus.local.demo;

import dk.revus.local.demo.Script.Kind;
import dk.revus.local.demo.Script.MunicipalAnswer;
import java.util.List;

/** Steps 3 and 4: the recess, the reminders, the last evening, the close, who came late. */
final class TheDeadline implements Chapter {

    private static final String TOO_LATE = "223";
    private static final String LATE_UNTIL = "2017-08-10";

    @Override
    public String title() {
        return "Juli og august – ferie, påmindelser og frist";
    }

    @Override
    public void play(Story story) {
        var drafts = new Drafts(story);
        new Summer(story).pass();
        story.moveTo("2017-08-06T23:58");
        long expected =
                story.script.answers().stream()
                        .filter(answer -> answer.kind() == Kind.WISHES)
                        .count();
        story.player.await("alle svar står på tavlen", () -> story.answered() == expected);
        story.tell(
                "Søndag kl. 23.58: %d af 29 har sendt ønsker, %d af dem med forbehold for politisk godkendelse,"
                        + " %d pr. e-mail (%d bekræftet, %d ikke).",
                story.answered(),
                story.countedApart("withReservation"),
                story.countedApart("onBehalfConfirmed") + story.countedApart("onBehalfUnconfirmed"),
                story.countedApart("onBehalfConfirmed"),
                story.countedApart("onBehalfUnconfirmed"));
        story.tell(
                "Der er sendt %d påmindelser: 10, 5 og 1 arbejdsdag før fristen, til dem der manglede.",
                new Post(story).of("REMINDER"));
        tooLate(story, drafts);
        close(story);
        admitLate(story, drafts);
    }

    private static void tooLate(Story story, Drafts drafts) {
        var answer = story.script.of(TOO_LATE);
        var seen = drafts.read(answer);
        story.moveTo("2017-08-07T00:00");
        var refused =
                story.player.attempt(
                        answer.mayor(), story.response(TOO_LATE) + ":submit", seen, Story.body());
        story.tell(
                "Hørsholm trykker ”send” ét øjeblik for sent og får svaret: %s.",
                refused.problem());
    }

    private static void close(Story story) {
        story.moveTo("2017-08-07T08:00");
        long late = late(story).size();
        story.player.await(
                "indkaldelsen er lukket", () -> count(story, "NOT_SUBMITTED") == 2 + late);
        story.tell(
                "Indkaldelsen er lukket: %d af 29 sendte ønsker, %d svarede ”ingen ønsker”, %d svarede ikke.",
                story.answered(), count(story, "NO_WISHES"), count(story, "NOT_SUBMITTED"));
    }

    private static void admitLate(Story story, Drafts drafts) {
        var late = late(story);
        for (var answer : late) {
            var path = story.response(answer.municipality());
            story.player.change(
                    answer.editor(),
                    path + ":request-late",
                    drafts.read(answer),
                    Story.because("Økonomiudvalget nåede ikke at mødes (eksempeldata)."));
            story.player.change(
                    Story.LEAD,
                    path + ":grant-late",
                    story.player.get(Story.LEAD, path),
                    Story.because("Ferien taget i betragtning (eksempeldata).")
                            .put("until", LATE_UNTIL));
        }
        story.moveTo("2017-08-08T15:00");
        late.forEach(drafts::answer);
        long all = story.script.answers().stream().filter(MunicipalAnswer::hasWishes).count();
        story.player.await("de sene svar står på tavlen", () -> story.answered() == all);
        story.tell(
                "%d fik lov til at svare efter fristen. Nu har %d af 29 sendt ønsker.",
                story.countedApart("late"), story.answered());
    }

    private static List<MunicipalAnswer> late(Story story) {
        return story.script.answers().stream().filter(MunicipalAnswer::isLate).toList();
    }

    private static int count(Story story, String state) {
        return story.board().path("counts").path(state).asInt();
    }
}
