package dk.revus.local.demo;

import dk.revus.local.demo.Script.Kind;
import dk.revus.local.demo.Script.MunicipalAnswer;
import java.util.Comparator;

/** Steps 3 and 4: the recess, the reminders, the last evening, the close. */
final class TheDeadline implements Chapter {

    private static final String TOO_LATE = "223";

    @Override
    public String title() {
        return "Juli og august – ferie, påmindelser og frist";
    }

    @Override
    public void play(Story story) {
        var drafts = new Drafts(story);
        story.script.answers().stream()
                .filter(answer -> answer.kind() != Kind.NOTHING)
                .filter(answer -> notYetAnswered(story, answer))
                .sorted(Comparator.comparing(MunicipalAnswer::moment))
                .forEach(
                        answer -> {
                            story.moveTo(answer.moment());
                            drafts.answer(answer);
                        });
        story.moveTo("2017-08-06T23:58");
        long expected = story.script.answers().stream().filter(MunicipalAnswer::hasWishes).count();
        story.player.await("alle svar står på tavlen", () -> story.answered() == expected);
        story.tell("Søndag kl. 23.58: %d af 29 har sendt ønsker.", story.answered());
        tooLate(story, drafts);
        close(story);
    }

    private static boolean notYetAnswered(Story story, MunicipalAnswer answer) {
        return new Drafts(story).read(answer).path("submitted").isNull();
    }

    private static void tooLate(Story story, Drafts drafts) {
        var answer = story.script.of(TOO_LATE);
        var seen = drafts.read(answer);
        story.moveTo("2017-08-07T00:00");
        var refused =
                story.player.attempt(
                        answer.mayor(), story.response(TOO_LATE) + ":submit", seen, Story.body());
        story.tell(
                "Hørsholm trykker »send« ét øjeblik for sent og får svaret: %s.",
                refused.problem());
    }

    private static void close(Story story) {
        story.moveTo("2017-08-07T08:00");
        story.player.await("indkaldelsen er lukket", () -> notSubmitted(story) == 2);
        story.tell(
                "Indkaldelsen er lukket: %d af 29 sendte ønsker, %d svarede »ingen ønsker«, %d svarede ikke.",
                story.answered(),
                story.board().path("counts").path("NO_WISHES").asInt(),
                notSubmitted(story));
    }

    private static int notSubmitted(Story story) {
        return story.board().path("counts").path("NOT_SUBMITTED").asInt();
    }
}
