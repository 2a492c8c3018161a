package dk.revus.badhouse.one;

import org.springframework.web.bind.annotation.RestController;

/** A controller with a public method. */
@RestController
class PublicMethodController {
    public String answer() {
        return "no";
    }
}
