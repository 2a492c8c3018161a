package dk.revus.themecatalogue.wish;

import dk.revus.themecatalogue.wish.model.WishCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a wish belongs. */
record PlaceBody(
        @NotBlank @Size(max = 60) String themeId, @Nullable @Size(max = 2000) String reason) {

    WishCommand.Place command() {
        return new WishCommand.Place(themeId, reason == null ? "" : reason);
    }
}
