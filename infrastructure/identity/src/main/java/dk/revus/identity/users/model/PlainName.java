package dk.revus.identity.users.model;

import java.util.Locale;

/** A Danish name in letters that every keyboard and every address bar has. */
public final class PlainName {

    private PlainName() {}

    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
