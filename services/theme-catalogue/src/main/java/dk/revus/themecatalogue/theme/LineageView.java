package dk.revus.themecatalogue.theme;

import java.util.List;

/** Where a theme comes from and where it went, as far as merges tell. */
record LineageView(String themeId, List<Member> themes, List<Edge> edges) {

    /** One of the themes that hang together. */
    record Member(String themeId, String title, String state) {}

    /** That one theme became another. */
    record Edge(String from, String to, String kind, String reason) {}
}
