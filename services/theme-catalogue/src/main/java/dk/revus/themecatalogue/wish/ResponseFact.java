package dk.revus.themecatalogue.wish;

import dk.revus.themecatalogue.wish.model.ThemeBase;
import dk.revus.themecatalogue.wish.model.WishDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a municipality's answer: the wishes that are valid now. */
record ResponseFact(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        @Nullable List<SentWish> wishes,
        @Nullable String reason) {

    private static final String TAKEN_BACK = "Kommunen har taget ønsket tilbage.";

    record SentWish(
            String wishId,
            int rank,
            String title,
            @Nullable String problem,
            @Nullable String wantedEffort,
            @Nullable Base themeBase) {}

    record Base(String kind, @Nullable List<String> themeIds) {}

    List<SentWish> valid() {
        return wishes == null ? List.of() : wishes;
    }

    String whyTakenBack() {
        return reason == null || reason.isBlank() ? TAKEN_BACK : reason;
    }

    WishDetails details(SentWish wish) {
        return new WishDetails(
                responseId,
                callId,
                cycleId,
                organisation,
                wish.rank(),
                wish.title(),
                wish.problem() == null ? "" : wish.problem(),
                wish.wantedEffort() == null ? "" : wish.wantedEffort(),
                base(wish.themeBase()));
    }

    /** A wish without a base, or with one we have no word for, is a new idea to us. */
    private static ThemeBase base(@Nullable Base base) {
        if (base == null) {
            return new ThemeBase(ThemeBase.Kind.NEW, List.of());
        }
        var themes = base.themeIds() == null ? List.<String>of() : base.themeIds();
        return switch (base.kind()) {
            case "PROPOSED" -> new ThemeBase(ThemeBase.Kind.PROPOSED, themes);
            case "SEVERAL" -> new ThemeBase(ThemeBase.Kind.SEVERAL, themes);
            default -> new ThemeBase(ThemeBase.Kind.NEW, themes);
        };
    }
}
