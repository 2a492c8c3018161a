package dk.revus.submission.drafting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.submission.drafting.DraftingView.Guest;

/**
 * One who was invited.
 *
 * @param version of the drafting that it belongs to
 */
record ColleagueView(@JsonUnwrapped Guest guest, long version, @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return guest.colleagueId();
    }
}
