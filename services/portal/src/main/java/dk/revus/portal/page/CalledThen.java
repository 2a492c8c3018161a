package dk.revus.portal.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What organisations were called when something was sent; one of which nothing is known from then
 * is called as today.
 *
 * @param then by code
 */
public record CalledThen(Map<String, String> then, OrganisationNames today) {

    /** The name, or the code while the name cannot be had. */
    public String name(@Nullable String code) {
        return code != null && then.containsKey(code) ? then.get(code) : today.name(code);
    }

    /** The same codes in the order in which Danish people look those names up. */
    public List<String> ordered(Collection<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(this::name, Formats.danishOrder()))
                .toList();
    }
}
