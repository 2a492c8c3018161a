package dk.revus.themecatalogue.wish;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.text.model.MunicipalityCode;
import dk.revus.kit.web.QueryParameters;
import dk.revus.themecatalogue.wish.model.WishPermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which wishes a caller may list, as the permission table has it. */
@Component
class WishScope {

    private final Clock clock;

    WishScope(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws ProblemException when the caller may read no wish at all
     */
    Bson filter(
            Actor actor,
            @Nullable String cycle,
            @Nullable String organisation,
            @Nullable String theme,
            @Nullable String state) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (cycle != null) {
            all.add(eq("state.details.cycleId", cycle));
        }
        if (organisation != null) {
            all.add(eq("state.details.organisation", MunicipalityCode.shortest(organisation)));
        }
        if (theme != null) {
            all.add(or(eq("state.placement.themeId", theme), eq("state.themeId", theme)));
        }
        if (QueryParameters.oneOf(WishPermissions.TABLE.states(), "state", state) != null) {
            all.add(eq("name", state));
        }
        return and(all);
    }

    private Bson visibleTo(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), COPENHAGEN);
        var refused = WishPermissions.TABLE.admits(Permissions.READ, null, actor, today);
        if (refused.isEmpty()) {
            return new Document();
        }
        var own =
                actor.organisations(today).stream()
                        .filter(
                                o ->
                                        WishPermissions.TABLE
                                                .admits(Permissions.READ, o, actor, today)
                                                .isEmpty())
                        .toList();
        if (own.isEmpty()) {
            throw new ProblemException(refused.get());
        }
        return in("state.details.organisation", own);
    }
}
