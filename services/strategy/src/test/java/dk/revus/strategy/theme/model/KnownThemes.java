package dk.revus.strategy.theme.model;

import java.util.List;
import java.util.Optional;

/** Just these themes. */
public record KnownThemes(List<Theme> all) implements Themes {

    @Override
    public Optional<Theme> find(String themeId) {
        return all.stream().filter(theme -> theme.themeId().equals(themeId)).findFirst();
    }

    @Override
    public List<Theme> ofCycle(String cycleId) {
        return all.stream().filter(theme -> theme.cycleId().equals(cycleId)).toList();
    }
}
