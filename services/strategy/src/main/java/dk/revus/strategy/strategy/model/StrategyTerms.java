package dk.revus.strategy.strategy.model;

import dk.revus.strategy.cycle.model.Cycles;
import dk.revus.strategy.theme.model.Themes;

/** What a strategy must know of the world around it. */
public record StrategyTerms(Cycles cycles, Themes themes) {}
