package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CLOSED;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.SIGNED;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static dk.revus.submission.call.model.CallSpec.withoutNumber;
import static dk.revus.submission.call.model.CallSpec.withoutPrinciples;

import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallCommand.SignCall;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.testkit.Offers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every offer of a call: in every state, before and after its deadline, to either signatory. */
class OfferedCanBeDoneTest {

    private static final Instant MAY = danish("2017-05-10T10:00");
    private static final Instant SEPTEMBER = danish("2017-09-10T10:00");
    private static final String LATER = "2018-02-01";

    private static final List<Call> CALLS =
            Stream.of(
                            given(CREATED),
                            given(CREATED, SIGNED),
                            given(new CallCreated(withoutNumber())),
                            given(new CallCreated(withoutPrinciples())),
                            given(CREATED, SIGNED, PUBLISHED),
                            given(CREATED, SIGNED, PUBLISHED, OPENED),
                            given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED),
                            given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED, new CallProcessed()),
                            given(
                                    CREATED,
                                    SIGNED,
                                    PUBLISHED,
                                    OPENED,
                                    new CallCancelled("Aflyst.", MAY)))
                    .map(CallSpec::call)
                    .toList();

    @TestFactory
    Stream<DynamicTest> what_is_offered_can_be_done() {
        return CALLS.stream()
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> keepsIts(call)));
    }

    private static void keepsIts(Call call) {
        for (var name : Offers.open(CallPermissions.TABLE, stateOf(call))) {
            if (name.equals("copy")) {
                continue; // makes another call, of which nothing is known before it is written
            }
            for (var at : List.of(MAY, SEPTEMBER)) {
                for (var person : List.of("kkr-formand", "kkr-leder")) {
                    for (var unfinished : List.of(List.<String>of(), List.of("SV-165-2017"))) {
                        Offers.keep(
                                name + " by " + person + " at " + at + " with " + unfinished,
                                CallObstacles.inTheWayOf(
                                        command(name, person, unfinished, at).getClass(),
                                        call,
                                        person,
                                        () -> unfinished,
                                        at),
                                CallDecider.decide(command(name, person, unfinished, at), call));
                    }
                }
            }
        }
    }

    private static String stateOf(Call call) {
        return call.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static CallCommand command(
            String name, String person, List<String> unfinished, Instant at) {
        var confirmed = EnumSet.allOf(CallWarning.class);
        return switch (name) {
            case "edit" -> new EditDraft(content("2017-09-11T09:00", LATER), at);
            case "sign" -> new SignCall("Formand for KKR Hovedstaden", person, at);
            case "publish" -> new PublishCall(confirmed, "Leder", person, at);
            case "amend" ->
                    new AmendCall(
                            Rewording.toLastDay(LocalDate.parse(LATER)), "Fordi.", confirmed, at);
            case "reopen" -> new ReopenCall(LocalDate.parse(LATER), "Fordi.", confirmed, at);
            case "cancel" -> new CancelCall("Fordi.", at);
            case "finish-processing" -> new FinishProcessing(unfinished);
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
