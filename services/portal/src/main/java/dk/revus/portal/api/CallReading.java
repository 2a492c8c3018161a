package dk.revus.portal.api;

import dk.revus.portal.api.model.Call;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What everybody may read of the calls. */
@HttpExchange
public interface CallReading {

    @GetExchange("/calls")
    List<Call> calls();

    /** Those of a cycle. */
    @GetExchange("/calls")
    List<Call> callsOf(@RequestParam String cycle);

    /**
     * @param invited the code of the municipality that they ask
     */
    @GetExchange("/calls")
    List<Call> callsTo(@RequestParam String invited);

    @GetExchange("/calls/{id}")
    Call call(@PathVariable String id);
}
