package dk.revus.strategy.theme.model;

import java.util.List;
import java.util.Optional;

/** The themes this service has heard of. */
public interface Themes {

    Optional<Theme> find(String themeId);

    List<Theme> ofCycle(String cycleId);
}
