package dk.revus.portal.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param path the address of this page, without query
 * @param query what followed it, but for what was only to be said once; empty for nothing
 * @param sent whether a form was sent here, so that asking for the address is not the same
 * @param sentForm that form, once the page has shown it
 * @param language {@code da} or {@code en}
 * @param clock what the platform's clock shows in a demonstration, or null
 * @param done the key of what has just succeeded, or null
 */
public record PageModel(
        String path,
        String query,
        boolean sent,
        SentForm sentForm,
        String language,
        @Nullable String clock,
        @Nullable String done,
        User user,
        Contact contact) {

    /** What templates call it. */
    static final String NAME = "pageModel";

    /** A new key for a form on this page. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The address with its query, for coming back. */
    public String getAddress() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same page in another language. */
    public String in(String wanted) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + wanted;
    }

    /** Whether the page belongs to this entry of the menu. */
    public boolean isUnder(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** The entries of the menu for this reader. */
    public List<String> menu() {
        return java.util.stream.Stream.of(
                        "responses",
                        "calls",
                        "board",
                        "screenings",
                        "themes",
                        "wishes",
                        "meetings",
                        "strategies",
                        "projects",
                        "tal",
                        "messages")
                .filter(this::concerns)
                .toList();
    }

    private boolean concerns(String entry) {
        return switch (entry) {
            case "responses" -> user.getMunicipality() != null || user.isGuest();
            case "board", "calls" -> user.isOverview();
            case "screenings" -> user.getMunicipality() != null || user.isScreening();
            case "messages" -> user.hasMessages();
            default -> true;
        };
    }
}
