package dk.revus.identity.signin;

import dk.revus.identity.users.model.Accounts;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page; what is posted from it goes to {@link SignIn}. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final Proof proof;
    private final String gateway;

    SignInController(
            Accounts accounts, Proof proof, @Value("${revus.gateway.url}") String gateway) {
        this.accounts = accounts;
        this.proof = proof;
        this.gateway = gateway;
    }

    @GetMapping("/login")
    String page(@RequestParam(required = false) String error, Model page) {
        page.addAttribute("withPassword", proof.isPassword());
        page.addAttribute(
                "organisations", proof.isPassword() ? Map.of() : accounts.byOrganisation());
        page.addAttribute("refused", error != null);
        return "sign-in";
    }

    /** Whoever comes here without having been sent belongs on the platform's front page. */
    @GetMapping("/")
    String home() {
        return "redirect:" + gateway + "/";
    }
}
