package dk.revus.themecatalogue.theme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.revus.kit.web.Versioned;
import java.util.List;

/**
 * Where a theme comes from and where it went, as far as merges tell.
 *
 * @param version of the theme that was asked about
 */
record LineageView(String themeId, List<Member> themes, List<Edge> edges, @JsonIgnore long version)
        implements Versioned {

    /** One of the themes that hang together. */
    record Member(String themeId, String title, String state) {}

    /** That one theme became another. */
    record Edge(String from, String to, String kind, String reason) {}
}
