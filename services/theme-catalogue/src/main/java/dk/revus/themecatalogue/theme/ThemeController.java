package dk.revus.themecatalogue.theme;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.QueryParameters;
import dk.revus.kit.web.Replies;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemePermissions;
import jakarta.validation.Valid;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writing, publishing, merging and choosing themes, and reading them. */
@RestController
@RequestMapping("/api/v1")
class ThemeController {

    private final ThemeCommands commands;
    private final Themes themes;
    private final ThemeViews views;

    ThemeController(ThemeCommands commands, Themes themes, ThemeViews views) {
        this.commands = commands;
        this.themes = themes;
        this.views = views;
    }

    /** Writes a theme as a draft. */
    @Created
    @PostMapping("/themes")
    ThemeView write(@Valid @RequestBody ThemeBody body, CommandContext context) {
        return shown(
                commands.write(body.themeId(), body.outline(), body.confirmed(), context), context);
    }

    /** Writes two or more themes together into a new one; the originals stay. */
    @Created(in = "/api/v1/themes")
    @PostMapping("/themes:merge")
    ThemeView merge(@Valid @RequestBody MergeBody body, CommandContext context) {
        return shown(commands.merge(body, context), context);
    }

    /** Puts the title or the summary of a theme right, with a reason. */
    @PostMapping("/themes/{id}:correct")
    ThemeView correct(
            @PathVariable String id,
            @Valid @RequestBody ThemeCorrectionBody body,
            CommandContext context) {
        return shown(commands.correct(id, body, context), context);
    }

    /** Publishes a draft, so that municipalities can rank it. */
    @PostMapping("/themes/{id}:publish")
    ThemeView publish(@PathVariable String id, CommandContext context) {
        return shown(commands.act(id, new ThemeCommand.Publish(), context), context);
    }

    /** Makes a published theme a candidate for the meeting. */
    @PostMapping("/themes/{id}:nominate")
    ThemeView nominate(@PathVariable String id, CommandContext context) {
        return shown(commands.nominate(id, context), context);
    }

    /** Puts a candidate before the meeting. */
    @PostMapping("/themes/{id}:shortlist")
    ThemeView shortlist(@PathVariable String id, CommandContext context) {
        return shown(commands.act(id, new ThemeCommand.Shortlist(), context), context);
    }

    /** Takes a theme out of what may be prioritised, with a reason. */
    @PostMapping("/themes/{id}:exclude")
    ThemeView exclude(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        var because = context.because(body.why());
        return shown(commands.act(id, new ThemeCommand.Exclude(body.why()), because), context);
    }

    /** Notes that all projects under the theme have ended. */
    @PostMapping("/themes/{id}:complete")
    ThemeView complete(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return shown(commands.complete(id, body.why(), context), context);
    }

    /** The themes that the caller may see, in the order of their ids. */
    @GetMapping("/themes")
    Page<ThemeView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int wanted = Page.limit(limit);
        var found = themes.queries().list(filter(cycle, state, actor), after, wanted + 1);
        return Page.of(found, wanted, Stored::id, views.of(found, actor));
    }

    /** One theme. */
    @GetMapping("/themes/{id}")
    ThemeView one(@PathVariable String id, Actor actor) {
        return Replies.found(
                themes.queries().findFor(actor, id), stored -> views.one(stored, actor));
    }

    /** Which themes this one came from, and what it became. */
    @GetMapping("/themes/{id}/lineage")
    LineageView lineage(@PathVariable String id, Actor actor) {
        return Replies.found(
                themes.queries().findFor(actor, id),
                stored ->
                        new Lineage(themes.ofCycle(ThemeFields.cycleId(stored.state())))
                                .of(stored.id(), stored.version()));
    }

    /** Drafts are left out for those who may not read them, so that a page is always full. */
    private Bson filter(@Nullable String cycle, @Nullable String state, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(new Document());
        if (cycle != null) {
            all.add(eq("state.outline.cycleId", cycle));
        }
        if (QueryParameters.oneOf(ThemePermissions.TABLE.states(), "state", state) != null) {
            all.add(eq("name", state));
        }
        if (!themes.readsDrafts(actor)) {
            all.add(ne("name", Names.of(Theme.Draft.class)));
        }
        return and(all);
    }

    private ThemeView shown(CommandResult<Theme> answer, CommandContext context) {
        return Replies.of(answer, stored -> views.one(stored, context.actor()));
    }
}
