package dk.revus.portal.call;

import dk.revus.portal.api.CallApi;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Organisation;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the secretariat writes a call. */
@Controller
class CallFormController {

    private final CallApi calls;
    private final StrategyApi strategy;
    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final Attachments attachments;
    private final FormPost formPost;

    CallFormController(
            CallApi calls,
            StrategyApi strategy,
            CatalogueApi catalogue,
            CurrentCycle current,
            Attachments attachments,
            FormPost formPost) {
        this.calls = calls;
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.current = current;
        this.attachments = attachments;
        this.formPost = formPost;
    }

    @GetMapping("/calls/new")
    String blank(Model model) {
        return form(null, CallForm.of(new FormData(Map.of())), model);
    }

    @PostMapping("/calls/new")
    String draft(FormData formData, Model model, HttpServletResponse response) {
        var typed = CallForm.of(formData);
        return formPost.to(
                formData,
                () ->
                        draftedBefore(typed)
                                .map(call -> next(call.callId(), "call-draft-before", formData))
                                .orElseGet(
                                        () -> {
                                            var drafted =
                                                    calls.draft(formData.creation(typed.json()));
                                            return next(drafted.callId(), "call-draft", formData);
                                        }),
                model,
                response,
                () -> form(null, typed, model));
    }

    /**
     * The very draft that is sent here. A browser that goes back shows what was typed in a form
     * that is new to the platform: only the content tells that it is sent again.
     */
    private Optional<Call> draftedBefore(CallForm typed) {
        return Loaded.of(calls::calls).or(List.of()).stream()
                .filter(call -> "DRAFT".equals(call.state()))
                .filter(call -> typed.isSavedAs(CallForm.of(call)))
                .findFirst();
    }

    @GetMapping("/calls/{id}/edit")
    String edit(@PathVariable String id, FormData chosen, Model model) {
        var call = calls.call(id);
        return ClosedForm.unless(
                call,
                "edit",
                model,
                form(call, CallForm.of(call).with(chosen.all("attachmentIds")), model));
    }

    @PostMapping("/calls/{id}/edit")
    String save(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        var typed = CallForm.of(formData);
        return formPost.to(
                formData,
                () -> {
                    calls.edit(id, formData.change(typed.json()));
                    return next(id, "call-edit", formData);
                },
                model,
                response,
                () -> again(id, typed, model));
    }

    /** Whoever is on the way to the files has saved first, so that nothing typed is lost. */
    private static String next(String id, String done, FormData formData) {
        var files = formData.text("action").equals("files") ? "/attachments" : "";
        return "/calls/" + id + files + "?done=" + done;
    }

    /** Somebody was faster: what is saved stands beside what was typed, field by field. */
    private String again(String id, CallForm typed, Model model) {
        var call = calls.call(id);
        var saved = CallForm.of(call);
        if (model.getAttribute("errorMessage") instanceof ErrorMessage errorMessage
                && errorMessage.code().equals("version-conflict")) {
            model.addAttribute("saved", saved);
            model.addAttribute("different", typed.differences(saved));
        }
        return form(call, typed, model);
    }

    private String form(@Nullable Call call, CallForm form, Model model) {
        var cycle = current.id(form.text("cycleId"));
        model.addAttribute("call", call);
        model.addAttribute("form", form);
        model.addAttribute("cycleId", cycle);
        model.addAttribute("cycles", Loaded.of(strategy::cycles).or(List.of()));
        var choices = choices(call, form, cycle);
        model.addAttribute("choices", choices);
        return "call/form";
    }

    /** What can be ticked in each list, by id. */
    private Map<String, Map<String, String>> choices(
            @Nullable Call call, CallForm form, String cycle) {
        return Map.of(
                "principles",
                Choices.of(
                        Loaded.of(() -> catalogue.principles(cycle)).or(List.of()),
                        Principle::principleId,
                        Principle::title),
                "themes",
                Choices.of(
                        Loaded.of(() -> catalogue.themes(cycle)).or(List.of()).stream()
                                .filter(theme -> canBeUsed(theme) || isTicked(theme, form))
                                .toList(),
                        Theme::themeId,
                        Theme::title),
                "invited",
                Choices.of(municipalities(), Organisation::organisation, Organisation::name),
                "attachmentIds",
                call == null ? Map.of() : attachments.toTick(call));
    }

    /** Published, and not decided on yet. */
    private static boolean canBeUsed(Theme theme) {
        return Set.of("PUBLISHED", "CANDIDATE", "SHORTLISTED", "DEFERRED").contains(theme.state());
    }

    /** What was ticked is there to be taken away, whatever has become of it. */
    private static boolean isTicked(Theme theme, CallForm form) {
        return form.has("themes", theme.themeId());
    }

    private List<Organisation> municipalities() {
        return Loaded.of(strategy::organisations).or(List.of()).stream()
                .filter(organisation -> "MUNICIPALITY".equals(organisation.kind()))
                .sorted(Comparator.comparing(Organisation::name, Formats.danishOrder()))
                .toList();
    }
}
