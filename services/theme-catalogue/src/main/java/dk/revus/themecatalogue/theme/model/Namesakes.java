package dk.revus.themecatalogue.theme.model;

import dk.revus.themecatalogue.theme.model.ThemeRefusal.WarningsNotConfirmed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The other themes of a cycle that are called what somebody wants to call one. Two of one title may
 * be meant; more often the second is the first, written once more.
 *
 * @param themeIds of those that stand for themselves; what was merged is carried on by another
 * @param confirmed what somebody has been warned of, and means
 */
public record Namesakes(List<String> themeIds, Set<ThemeWarning> confirmed) {

    public Namesakes {
        themeIds = List.copyOf(themeIds);
        confirmed = Set.copyOf(confirmed);
    }

    /**
     * Whether people would take one title for the other: case, blanks and signs tell none apart.
     */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? title.strip() : words;
    }

    /** What is to be asked, unless somebody has answered it. */
    Optional<WarningsNotConfirmed> unconfirmed() {
        return themeIds.isEmpty() || confirmed.contains(ThemeWarning.SAME_TITLE)
                ? Optional.empty()
                : Optional.of(new WarningsNotConfirmed(Set.of(ThemeWarning.SAME_TITLE), themeIds));
    }
}
