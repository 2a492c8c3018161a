package dk.revus.portal.page;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Organisation;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What organisations are called. Names seldom change, so they are asked for once in a while. */
@Component
public class OrganisationNames {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final StrategyApi strategy;
    private volatile Known known = new Known(Map.of(), System.nanoTime());

    private record Known(Map<String, String> names, long until) {}

    OrganisationNames(StrategyApi strategy) {
        this.strategy = strategy;
    }

    /** The name, or the code while the name cannot be had. */
    public String name(@Nullable String code) {
        if (code == null) {
            return "";
        }
        if (!known.names().containsKey(code) || System.nanoTime() - known.until() >= 0) {
            refresh();
        }
        return known.names().getOrDefault(code, code);
    }

    /**
     * @param then names by code; null where there is nothing but today
     */
    public CalledThen calling(@Nullable Map<String, String> then) {
        return new CalledThen(then == null ? Map.of() : then, this);
    }

    /** The same codes in the order in which Danish people look their names up. */
    public List<String> ordered(Collection<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(this::name, Formats.danishOrder()))
                .toList();
    }

    /** The codes of organisations that are typed by name or by code, with commas between. */
    public List<String> codes(String typed) {
        return Stream.of(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .flatMap(this::codesOf)
                .toList();
    }

    private Stream<String> codesOf(String one) {
        if (!one.matches("[0-9 ]+") && codeOf(one).isEmpty()) {
            refresh();
        }
        return codeOf(one).map(Stream::of).orElseGet(() -> Stream.of(one.split("\\s+")));
    }

    private Optional<String> codeOf(String name) {
        return known.names().entrySet().stream()
                .filter(organisation -> organisation.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void refresh() {
        var found = Loaded.of(strategy::organisations).or(List.of());
        var names =
                found.stream()
                        .collect(
                                Collectors.toMap(
                                        Organisation::organisation,
                                        Organisation::name,
                                        (a, b) -> a));
        if (!names.isEmpty()) {
            known = new Known(names, System.nanoTime() + GOOD_FOR.toNanos());
        }
    }
}
