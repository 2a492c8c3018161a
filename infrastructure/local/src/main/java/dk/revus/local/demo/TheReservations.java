package dk.revus.local.demo;

import dk.revus.local.demo.Script.MunicipalAnswer;
import java.time.LocalDate;
import java.util.Objects;

/** The councils meet before KKR does: what was answered with a reservation holds without it. */
final class TheReservations implements Chapter {

    private static final LocalDate BEFORE_KKR = LocalDate.of(2017, 8, 31);

    @Override
    public String title() {
        return "August – kommunalbestyrelserne mødes";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-08-30T10:00");
        var reserved =
                story.script.answers().stream()
                        .filter(answer -> answer.reserved() != null)
                        .toList();
        var decided = reserved.stream().filter(TheReservations::meetsInTime).toList();
        decided.forEach(answer -> lift(story, answer));
        story.tell(
                "%d af %d forbehold er ophævet. Det sidste står ved ønsket, når KKR mødes.",
                decided.size(), reserved.size());
    }

    private static boolean meetsInTime(MunicipalAnswer answer) {
        return Objects.requireNonNull(answer.reserved()).isBefore(BEFORE_KKR);
    }

    private static void lift(Story story, MunicipalAnswer answer) {
        var path = story.response(answer.municipality());
        story.player.change(
                answer.mayor(),
                path + ":lift-reservation",
                story.player.get(answer.mayor(), path),
                Story.body()
                        .put("body", Drafts.COUNCIL)
                        .put("date", Objects.requireNonNull(answer.reserved()).toString())
                        .put("item", "7"));
    }
}
