package dk.revus.submission;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The morning after the deadline: each of several municipalities has sent wishes for buses and
 * trains, and each test takes an answer that no other test has.
 */
public final class Inbox implements AutoCloseable {

    private static final int ANSWERS = 8;

    private final LetterOfMay letter;
    private final Iterator<Screened> unopened;

    private Inbox(LetterOfMay letter) {
        this.letter = letter;
        var answers =
                Stream.generate(() -> new Screened(letter, letter.anotherMunicipality()))
                        .limit(ANSWERS)
                        .toList();
        answers.forEach(answer -> answer.answered("Busser", "Tog"));
        this.unopened = answers.iterator();
        letter.service().moveClockTo("2017-08-07T09:00");
        letter.service().awaitIdle();
    }

    public static Inbox afterTheDeadline() {
        return new Inbox(LetterOfMay.sentOut());
    }

    /** An answer that nobody has looked at yet. */
    public Screened next() {
        return unopened.next();
    }

    /** An answer that somebody has begun to look at. */
    public Screened nextUnderScreening() {
        var screened = next();
        screened.done(screened.secretariat(), "start", "{}");
        return screened;
    }

    @Override
    public void close() {
        letter.close();
    }
}
