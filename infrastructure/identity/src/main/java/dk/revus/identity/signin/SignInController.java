package dk.revus.identity.signin;

import dk.revus.identity.users.model.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page; what is posted from it goes to {@link DemoSignIn}. */
@Controller
class SignInController {

    private final DemoUsers users;
    private final String gateway;

    SignInController(DemoUsers users, @Value("${revus.gateway.url}") String gateway) {
        this.users = users;
        this.gateway = gateway;
    }

    @GetMapping("/login")
    String page(@RequestParam(required = false) String error, Model page) {
        page.addAttribute("organisations", users.byOrganisation());
        page.addAttribute("nobodyChosen", error != null);
        return "sign-in";
    }

    /** Whoever comes here without having been sent belongs on the platform's front page. */
    @GetMapping("/")
    String home() {
        return "redirect:" + gateway + "/";
    }
}
