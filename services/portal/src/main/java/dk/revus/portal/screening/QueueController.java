package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.ScreeningQueue.Line;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.OrganisationNames;
import dk.revus.portal.page.Users;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work queue; what is shown stands in the address, so that it can be kept and passed on. */
@Controller
class QueueController {

    private static final Set<String> QUEUES = Set.of("mine", "waiting", "done");

    private final ScreeningApi screenings;
    private final CurrentCycle current;
    private final Users users;
    private final OrganisationNames organisations;

    QueueController(
            ScreeningApi screenings,
            CurrentCycle current,
            Users users,
            OrganisationNames organisations) {
        this.screenings = screenings;
        this.current = current;
        this.users = users;
        this.organisations = organisations;
    }

    @GetMapping("/screenings")
    String queue(
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false, defaultValue = "") String queue,
            Model model) {
        var name = QUEUES.contains(queue) ? queue : "";
        var calls = calls();
        var callId = call != null && !call.isBlank() ? call : widest(calls);
        var found = screenings.queue(callId, name.isEmpty() ? null : name);
        model.addAttribute("calls", calls);
        model.addAttribute("callId", callId);
        model.addAttribute("calledOff", current.calledOff(callId));
        model.addAttribute("chosen", name);
        model.addAttribute("progress", found.progress());
        model.addAttribute("lines", inDanishOrder(found.items()));
        return "screening/queue";
    }

    /** Those that this reader may see answers to; a municipality has its own alone. */
    private List<Call> calls() {
        return current.announced(users.current().getMunicipality());
    }

    /** A later call to a few hides nobody's work; of calls that ask as many, the newest. */
    private static String widest(List<Call> calls) {
        return calls.stream()
                .filter(call -> Objects.equals(call.cycleId(), calls.getFirst().cycleId()))
                .max(
                        Comparator.comparing((Call call) -> call.invited().size())
                                .thenComparing(Call::callId))
                .map(Call::callId)
                .orElse("");
    }

    private List<Line> inDanishOrder(List<Line> lines) {
        return lines.stream()
                .sorted(
                        Comparator.comparing(
                                line -> organisations.name(line.organisation()),
                                Formats.danishOrder()))
                .toList();
    }
}
