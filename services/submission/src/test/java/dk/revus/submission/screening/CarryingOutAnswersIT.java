package dk.revus.submission.screening;

import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import dk.revus.kit.text.Json;
import dk.revus.submission.Screened;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.Wish;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.testkit.ServiceUnderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A crash between the two commits of an answer delays the second, and loses nothing. */
class CarryingOutAnswersIT {

    private static Screened screened;

    @BeforeAll
    static void start() {
        screened = Screened.afterTheDeadline();
        screened.done(screened.secretariat(), "start", "{}");
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-14", "wishes[" + screened.buses() + "].problem"));
    }

    @AfterAll
    static void stop() {
        screened.letter().close();
    }

    @Test
    void what_was_written_counts_although_nobody_came_to_the_second_commit() {
        var screenings = screened.letter().service().bean(Screenings.class);
        var context = byTheMayor(screened.mayor().get(screened.path()).version());
        var command =
                new AnswerClarification(List.of("To om dagen"), clearer(), Screenings.act(context));

        assertThat(screenings.handle("SV-165-2017", command, context))
                .isInstanceOf(CommandResult.Done.class);
        screened.letter().service().awaitIdle();

        var view = screened.mayor().get(screened.path()).json();
        assertThat(view.path("contentVersion").asInt()).isEqualTo(2);
        assertThat(view.path("wishes").get(0).path("problem").asString())
                .isEqualTo("Bussen kører to gange dagligt.");
        assertThat(view.path("wishes").get(0).path("changedIn").asInt()).isEqualTo(2);
    }

    private static CommandContext byTheMayor(long version) {
        var mayor =
                new Actor(
                        Actor.Kind.PERSON,
                        "albertslund-borgmester",
                        "Borgmester, Albertslund",
                        List.of(
                                new Mandate(
                                        "M-1",
                                        Role.MAYOR,
                                        "165",
                                        LocalDate.parse("2014-01-01"),
                                        null)));
        return new CommandContext(
                mayor,
                version,
                "albertslund-borgmester:the-key-of-the-form",
                null,
                null,
                null,
                null,
                null,
                ServiceUnderTest.danish("2017-08-08T09:00"));
    }

    private static ResponseContent clearer() {
        var content = screened.sentContent();
        var wishes =
                Stream.of(content.path("wishes").get(0), content.path("wishes").get(1))
                        .map(ObjectNode.class::cast)
                        .map(wish -> wish.put("id", wish.path("wishId").asString()))
                        .map(wish -> Json.MAPPER.treeToValue(wish, Wish.class))
                        .toList();
        content.putArray("wishes");
        var sent = Json.MAPPER.treeToValue(content, ResponseContent.class);
        var first = wishes.getFirst();
        return sent.withWishes(
                List.of(
                        Saying.wish(
                                first.id(),
                                first.rank(),
                                first.title(),
                                "Bussen kører to gange dagligt.",
                                first.wantedEffort(),
                                first.themeBase(),
                                first.principleAnswers(),
                                first.continuity()),
                        wishes.getLast()));
    }
}
