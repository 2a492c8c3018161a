package dk.revus.strategy.strategy;

import dk.revus.strategy.strategy.DraftBody.SectionBody;
import dk.revus.strategy.strategy.model.StrategyCommand.CorrectDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft as it should have been, the whole of it. */
record StrategyCorrectionBody(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 50) @Valid List<SectionBody> sections,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    CorrectDraft command() {
        return new CorrectDraft(
                title,
                sections.stream().map(SectionBody::section).toList(),
                Objects.requireNonNullElse(reason, ""));
    }
}
