package dk.revus.strategy.meeting.model;

import dk.revus.strategy.cycle.model.Cycles;
import dk.revus.strategy.theme.model.Themes;

/** What a meeting must know of the world around it. */
public record MeetingTerms(Cycles cycles, Themes themes) {}
