package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.time.Timetable;
import dk.revus.kit.web.Replies;
import dk.revus.submission.screening.model.Act;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningCommand;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives a command to a screening and shows what became of it. */
@Component
class ScreeningCommands {

    private final Screenings screenings;
    private final ScreeningViews views;
    private final ObjectProvider<Timetable> timetable;

    ScreeningCommands(
            Screenings screenings, ScreeningViews views, ObjectProvider<Timetable> timetable) {
        this.screenings = screenings;
        this.views = views;
        this.timetable = timetable;
    }

    /**
     * @param command what is asked, given who asks
     */
    ScreeningView answer(
            String id, CommandContext context, Function<Act, ScreeningCommand> command) {
        return show(
                screenings.handle(id, command.apply(Screenings.act(context)), context), context);
    }

    ScreeningView show(CommandResult<Screening> answer, CommandContext context) {
        timetable.ifAvailable(Timetable::changed);
        return Replies.of(answer, screening -> views.show(screening, context.actor()));
    }
}
