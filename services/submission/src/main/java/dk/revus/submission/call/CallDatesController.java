package dk.revus.submission.call;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for the days of a call, as a file that calendars read. */
@RestController
class CallDatesController {

    private final Calls calls;
    private final CallDates dates;

    CallDatesController(Calls calls, CallDates dates) {
        this.calls = calls;
        this.dates = dates;
    }

    /** The days of the call, for a calendar. */
    @GetMapping(path = "/api/v1/calls/{id}/calendar.ics", produces = "text/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String id, Actor actor) {
        var call =
                calls.findFor(actor, id)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        var name = ContentDisposition.attachment().filename(call.id() + ".ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .body(dates.of(call).getBytes(StandardCharsets.UTF_8));
    }
}
