package dk.revus.local.demo;

import dk.revus.local.demo.Script.MunicipalAnswer;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The councils meet before KKR does: what was answered with a reservation holds without it, but for
 * one wish that its council will not stand behind.
 *
 * <p>The whole answer does not fall ({@code :fail-reservation}): it would be taken back, 25 of 29
 * would have answered, and 26 is what the sources tell. So the reservation fails for one of three
 * wishes. That wish's outcome is that it was taken back, with the council's reason; it is no longer
 * among those whose share with a reason is counted.
 */
final class TheReservations implements Chapter {

    private static final LocalDate BEFORE_KKR = LocalDate.of(2017, 8, 31);
    private static final String REFUSED =
            "Kommunalbestyrelsen sagde nej til ønsket (eksempeldata).";

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
        for (var answer : decided) {
            if (answer.refused() != null) {
                takeBack(story, answer, answer.refused());
            }
            lift(story, answer);
        }
        int standing = reserved.size() - decided.size();
        story.player.await(
                "tavlen kender forbeholdene",
                () -> story.countedApart("withReservation") == standing);
        story.tell(
                "%d af %d forbehold er ophævet. Det sidste står ved ønsket, når KKR mødes. Stadig %d af 29.",
                decided.size(), reserved.size(), story.answered());
    }

    private static boolean meetsInTime(MunicipalAnswer answer) {
        return Objects.requireNonNull(answer.reserved()).isBefore(BEFORE_KKR);
    }

    private static void takeBack(Story story, MunicipalAnswer answer, String title) {
        var path = story.response(answer.municipality());
        var seen = story.player.get(answer.mayor(), path);
        var wish = Drafts.knownAs(title, seen).orElseThrow();
        story.player.change(
                answer.mayor(),
                path + ":withdraw-wish",
                seen,
                Story.because(REFUSED).put("wishId", wish));
        story.player.await("ønsket er taget ud", () -> isTakenBack(story, wish));
        story.tell(
                "%s: %s ”%s” er trukket tilbage og får det som svar.",
                story.nameOf(answer.municipality()), REFUSED, title);
    }

    private static boolean isTakenBack(Story story, String wish) {
        return story.player
                .get(Story.SECRETARIAT, "/wishes/" + wish)
                .path("outcome")
                .asString("")
                .equals("WITHDRAWN");
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
