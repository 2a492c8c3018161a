package dk.revus.strategy.theme.model;

import java.util.Optional;

/** The themes this service has heard of. */
@FunctionalInterface
public interface Themes {

    Optional<Theme> find(String themeId);
}
