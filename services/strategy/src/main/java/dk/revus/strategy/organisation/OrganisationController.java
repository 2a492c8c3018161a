package dk.revus.strategy.organisation;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.strategy.organisation.model.MailServer;
import dk.revus.strategy.organisation.model.Organisation;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand;
import dk.revus.strategy.organisation.model.OrganisationCommand.Correct;
import dk.revus.strategy.organisation.model.OrganisationCommand.Register;
import dk.revus.strategy.organisation.model.OrganisationDecider;
import dk.revus.strategy.organisation.model.OrganisationEvent;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationCorrected;
import dk.revus.strategy.organisation.model.OrganisationRefusal;
import dk.revus.strategy.organisation.model.Particulars;
import jakarta.validation.Valid;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of organisations over HTTP. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationController {

    private final Handler<OrganisationCommand, Organisation, OrganisationEvent, OrganisationRefusal>
            organisations;
    private final Queries<Organisation, OrganisationEvent, OrganisationRefusal> queries;

    private final MailServer mail;

    OrganisationController(Aggregates aggregates, MailServerProperties mail) {
        this.organisations = aggregates.of(OrganisationAggregate.AGGREGATE);
        this.queries = organisations.queries();
        this.mail = new MailServer(mail.utf8());
    }

    /** Enters an organisation in the register; the same again changes nothing. */
    @Created
    @PostMapping
    OrganisationView register(@Valid @RequestBody OrganisationBody body, CommandContext context) {
        var particulars = body.particulars();
        var command = new Register(particulars);
        CommandResult<Organisation> answer =
                organisations.createAs(
                        particulars.code(),
                        command,
                        context,
                        organisation -> OrganisationDecider.decide(command, mail, organisation));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** Puts right what an organisation is called and where mail to it goes. */
    @PostMapping("/{code}:correct")
    OrganisationView correct(
            @PathVariable String code,
            @Valid @RequestBody OrganisationCorrectionBody body,
            CommandContext context) {
        var answer =
                handle(
                        Particulars.shortest(code),
                        new Correct(body::of, body.why()),
                        context.because(body.why()));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    private CommandResult<Organisation> handle(
            String code, OrganisationCommand command, CommandContext context) {
        return organisations.handle(
                code,
                command,
                context,
                organisation -> OrganisationDecider.decide(command, mail, organisation));
    }

    /** The organisations, in the order of their codes. */
    @GetMapping
    Page<OrganisationView> list(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        return Page.of(
                queries.list(new Document(), after, size + 1),
                size,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One organisation. */
    @GetMapping("/{code}")
    OrganisationView one(@PathVariable String code, Actor actor) {
        return Replies.found(
                queries.findFor(actor, Particulars.shortest(code)), stored -> view(stored, actor));
    }

    /** Read by itself, with what was put right: there are addresses in it, too. */
    private OrganisationView view(Stored<Organisation> stored, Actor actor) {
        if (!actor.isSignedIn()) {
            return view(stored, null, actor);
        }
        var corrections =
                queries.each(
                        stored.id(),
                        OrganisationCorrected.class,
                        OrganisationController::correction);
        return view(stored, corrections, actor);
    }

    private static Correction correction(
            PastCommit<OrganisationEvent> commit, OrganisationCorrected event) {
        var before = event.before();
        var after = event.after();
        return Correction.of(
                commit,
                event.reason(),
                Change.of("name", before.name(), after.name()),
                Change.of("officialName", before.officialName(), after.officialName()),
                Change.of("landsdel", before.landsdel(), after.landsdel()),
                Change.of("email", before.email(), after.email()));
    }

    private OrganisationView view(
            Stored<Organisation> stored, @Nullable List<Correction> corrections, Actor actor) {
        var actions = queries.actions(stored, actor);
        return switch (stored.state()) {
            case Unregistered() -> throw new IllegalStateException(stored.id() + " has no state");
            case Registered(var particulars) when actor.isSignedIn() ->
                    OrganisationView.of(particulars, corrections, stored.version(), actions);
            case Registered(var particulars) ->
                    OrganisationView.inPublic(particulars, stored.version(), actions);
        };
    }
}
