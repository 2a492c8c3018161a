package dk.revus.local.demo;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Platform;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The cycle of 2017 from the letter to the result, on a platform where nobody has answered yet. */
public final class Replay {

    private static final LocalDateTime BEGINS = LocalDateTime.parse("2017-06-01T00:00");

    private static final List<Chapter> CHAPTERS =
            List.of(
                    new TheLetter(),
                    new Drafting(),
                    new TheDeadline(),
                    new TheScreening(),
                    new Consolidation(),
                    new TheReservations(),
                    new TheMeeting(),
                    new TheStrategy(),
                    new TheProject(),
                    new TheFigures());

    private final Platform platform;
    private final Consumer<String> teller;
    private final Player player;

    /**
     * @param teller is told, in Danish, what happens
     */
    public Replay(Platform platform, Consumer<String> teller) {
        this.platform = platform;
        this.teller = teller;
        this.player = new Player(platform.gateway(), platform::tokenFor);
    }

    /** What may happen between the chapters, such as the death of a part. */
    public interface Hook {

        /**
         * @param chapter number of the one that begins now, from 0
         */
        void before(int chapter, String title);
    }

    public static int chapters() {
        return CHAPTERS.size();
    }

    public void play() {
        play((chapter, title) -> {});
    }

    /**
     * @throws PlatformProblem when this platform has been used or played before
     */
    public void play(Hook hook) {
        var story = new Story(player, platform.clock(), teller);
        demandUnplayed(story);
        for (int i = 0; i < CHAPTERS.size(); i++) {
            var chapter = CHAPTERS.get(i);
            hook.before(i, chapter.title());
            teller.accept("");
            teller.accept(chapter.title());
            chapter.play(story);
        }
    }

    /** What was acknowledged, for those who want to check that it is still there. */
    public List<Player.Acknowledged> ledger() {
        return player.ledger();
    }

    private void demandUnplayed(Story story) {
        var begins = BEGINS.atZone(dk.revus.local.clock.PlatformClock.DANISH).toInstant();
        if (platform.clock().now().isAfter(begins) || story.answered() > 0) {
            throw new PlatformProblem(
                    "Denne platform er allerede i brug eller spillet igennem."
                            + " ./revus demo --fresh begynder forfra og sletter dens data.");
        }
    }
}
