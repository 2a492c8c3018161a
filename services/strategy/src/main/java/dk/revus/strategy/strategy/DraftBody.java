package dk.revus.strategy.strategy;

import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.StrategyText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A draft to begin a strategy with. */
record DraftBody(
        @NotBlank @Size(max = 60) String cycleId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 50) @Valid List<SectionBody> sections) {

    /** What the strategy says of one theme. */
    record SectionBody(
            @NotBlank @Size(max = 60) String themeId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20000) String text) {

        Section section() {
            return new Section(themeId, title, text);
        }
    }

    StrategyText text() {
        return new StrategyText(
                cycleId, title, sections.stream().map(SectionBody::section).toList());
    }
}
