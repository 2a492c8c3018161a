package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work on screenings, and how far it has come. */
public record ScreeningQueue(List<Line> items, @Nullable Progress progress) {

    public ScreeningQueue {
        items = Lists.of(items);
    }

    /**
     * @param screened how many of the wishes have a result
     */
    public record Line(
            String responseId,
            String organisation,
            String state,
            @Nullable String assignee,
            @Nullable String assigneeFunction,
            int wishes,
            int screened,
            @Nullable LocalDate clarificationLastDay) {}

    public record Progress(
            int total,
            int mine,
            int waiting,
            int done,
            int wishes,
            int screened,
            List<Person> people) {

        public Progress {
            people = Lists.of(people);
        }
    }

    public record Person(String account, @Nullable String function, int atWork, int done) {}
}
