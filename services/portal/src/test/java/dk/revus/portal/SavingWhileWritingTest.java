package dk.revus.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dk.revus.testkit.browser.NeedsChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form saves itself while it is written; "gemt" is said of what is stored, and of nothing else.
 */
@NeedsChromium
class SavingWhileWritingTest {

    private static final String ADDRESS = "/responses/IK-2017-01/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final double PATIENCE = 10_000;

    private static Browsing browsing;

    private final List<Route> held = new ArrayList<>();
    private KeptResponse kept;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        browsing = new Browsing();
    }

    @AfterAll
    static void stop() {
        browsing.close();
    }

    @BeforeEach
    void sitDown() {
        GATEWAY.reset();
        kept = new KeptResponse(GATEWAY);
        context = browsing.as("MAYOR", "165", 1200);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.clock().install();
        page.navigate(ADDRESS);
    }

    @AfterEach
    void getUp() {
        context.close();
    }

    private Locator field(String id) {
        return page.locator("#" + id);
    }

    private void writes(String id, String text) {
        field(id).fill(text);
    }

    private void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Nothing is typed for as long as the script waits. */
    private void pauses() {
        page.clock().runFor(4_000);
    }

    private void isTold(String sentence) {
        assertThat(page.locator("#save-state"))
                .containsText(sentence, new ContainsTextOptions().setTimeout(PATIENCE));
    }

    private void sees(String text) {
        assertThat(page.locator("main"))
                .containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** From now on what is sent is on its way until {@link #arrives}. */
    private void theWayIsLong() {
        page.route("**" + ADDRESS, this::hold);
    }

    private void hold(Route route) {
        if (route.request().method().equals("POST")) {
            held.add(route);
        } else {
            route.resume();
        }
    }

    private void isOnItsWay() {
        page.waitForCondition(() -> !held.isEmpty());
    }

    private void arrives() {
        page.unroute("**" + ADDRESS);
        held.forEach(Route::resume);
    }

    /** The next time something is sent it is stored, and nobody hears of it. */
    private void theAnswerGetsLost() {
        page.route(
                "**" + ADDRESS,
                route -> {
                    route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    @Test
    void what_was_typed_is_stored_after_a_pause_and_the_time_is_told() {
        writes("coverText", "Første udkast");
        isTold("Ikke gemt endnu.");
        assertThat(kept.saves()).isZero();

        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Første udkast");

        writes("coverText", "Første udkast, rettet");
        isTold("Ikke gemt endnu.");
        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Første udkast, rettet");
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void whoever_looks_at_another_page_has_saved_before() {
        writes("coverText", "Lige noget andet");
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Lige noget andet");
    }

    @Test
    void what_is_typed_while_a_save_is_under_way_is_not_called_saved() {
        theWayIsLong();
        writes("coverText", "Først");
        pauses();
        isOnItsWay();
        writes("coverText", "Først og sidst");
        arrives();

        page.waitForCondition(() -> kept.at("/coverText").equals("Først"));
        isTold("Ikke gemt endnu.");
        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Først og sidst");
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void a_button_waits_for_the_save_under_way_and_nothing_is_lost() {
        theWayIsLong();
        writes("coverText", "Først");
        pauses();
        isOnItsWay();
        writes("coverText", "Først og sidst");
        presses("Gem kladde");
        assertThat(page.url()).doesNotContain("done=");
        arrives();

        sees("Kladden er gemt.");
        assertThat(kept.at("/coverText")).isEqualTo("Først og sidst");
        assertThat(field("coverText").inputValue()).isEqualTo("Først og sidst");
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void an_answer_that_was_lost_is_asked_for_again_before_anything_newer_is_sent() {
        theAnswerGetsLost();
        writes("coverText", "Gemt uden svar");
        pauses();
        isTold("Der er ikke forbindelse.");
        writes("coverText", "Gemt uden svar, og skrevet videre");
        pauses();
        isTold("Ikke gemt endnu.");
        pauses();
        isTold("Gemt kl. ");

        assertThat(kept.at("/coverText")).isEqualTo("Gemt uden svar, og skrevet videre");
        assertThat(kept.saves()).isEqualTo(2);
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void a_button_after_a_lost_answer_stores_what_stands_there_now() {
        theAnswerGetsLost();
        writes("coverText", "Gemt uden svar");
        pauses();
        isTold("Der er ikke forbindelse.");
        writes("coverText", "Det sidste");
        presses("Gem kladde");

        sees("Kladden er gemt.");
        assertThat(kept.at("/coverText")).isEqualTo("Det sidste");
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void a_new_wish_stays_one_wish_however_long_the_way_is() {
        theWayIsLong();
        writes("wish-3-title", "Let");
        pauses();
        isOnItsWay();
        writes("wish-3-title", "Letbane");
        arrives();
        isTold("Ikke gemt endnu.");
        pauses();
        isTold("Gemt kl. ");

        assertThat(kept.at("/wishes/2/title")).isEqualTo("Letbane");
        assertThat(kept.wishIds())
                .containsExactly("ØN-165-2017-01", "ØN-165-2017-02", "ØN-165-2017-03");
    }

    @Test
    void somebody_who_was_faster_is_shown_beside_what_was_typed() {
        kept.colleagueWrites("Skrevet af en kollega");
        writes("coverText", "Skrevet her");
        pauses();
        isTold("En anden har gemt imens.");
        writes("coverText", "Skrevet her, og videre");
        isTold("En anden har gemt imens.");
        pauses();
        assertThat(kept.at("/coverText")).isEqualTo("Skrevet af en kollega");

        presses("Se de to udgaver side om side");
        sees("Skrevet af en kollega");
        sees("Skrevet her, og videre");
        presses("Gem min udgave");
        sees("Kladden er gemt.");
        assertThat(kept.at("/coverText")).isEqualTo("Skrevet her, og videre");
    }

    @Test
    void signed_out_meanwhile_keeps_the_text_and_stores_it_after_signing_in() {
        Browsing.signOut(context);
        writes("coverText", "Skrevet uden at være logget ind");
        pauses();
        isTold("Ikke gemt: Du er logget af.");
        assertThat(kept.saves()).isZero();

        Browsing.signIn(context, "MAYOR", "165");
        writes("contact", "Erhvervschefen, tlf. 1");
        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Skrevet uden at være logget ind");
    }

    @Test
    void signed_out_and_saved_by_hand_the_text_stands_on_the_page() {
        Browsing.signOut(context);
        writes("coverText", "Skrevet uden at være logget ind");
        presses("Gem kladde");
        sees("Du er ikke logget ind længere");

        Browsing.signIn(context, "MAYOR", "165");
        presses("Send det igen");
        sees("Kladden er gemt.");
        assertThat(kept.at("/coverText")).isEqualTo("Skrevet uden at være logget ind");
    }

    @Test
    void enter_in_a_line_presses_nothing() {
        writes("wish-1-title", "Busser på tværs");
        field("wish-1-title").press("Enter");
        isTold("Ikke gemt endnu.");
        assertThat(page.locator("fieldset.wish").count()).isEqualTo(3);

        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/wishes/0/title")).isEqualTo("Busser på tværs");
        assertThat(page.url()).endsWith(ADDRESS);
    }

    @Test
    void after_one_more_wish_the_page_is_unsaved_and_saves_itself() {
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, ofFour());
        page.reload();
        writes("coverText", "Skrevet lige før");
        presses("Tilføj et ønske mere");
        assertThat(page.locator("fieldset.wish")).hasCount(4);
        assertThat(page.getByText("Tilføj et ønske mere")).hasCount(0);
        isTold("Ikke gemt endnu.");

        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Skrevet lige før");
        assertThat(page.locator("fieldset.wish")).hasCount(4);
    }

    private static Object ofFour() {
        for (var call : FakeGateway.known("calls").path("items")) {
            if (call.path("callId").asString().equals("IK-2017-01")) {
                return ((ObjectNode) call).put("maxWishes", 4);
            }
        }
        throw new AssertionError("The call is not there.");
    }

    @Test
    void leaving_asks_first_and_the_text_is_offered_on_the_way_back() {
        var asked = new ArrayList<String>();
        page.onDialog(
                dialog -> {
                    asked.add(dialog.type());
                    dialog.accept();
                });
        theWayIsLong(); // so that it cannot be stored on the way out
        writes("coverText", "Næsten glemt");
        page.navigate("/themes");
        assertThat(asked).containsExactly("beforeunload");
        page.unroute("**" + ADDRESS);

        page.navigate(ADDRESS);
        assertThat(field("coverText").inputValue()).isNotEqualTo("Næsten glemt");
        sees("som ikke blev gemt.");
        presses("Hent teksten");
        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.at("/coverText")).isEqualTo("Næsten glemt");
    }

    @Test
    void nobody_is_asked_when_everything_is_stored_and_nothing_is_offered() {
        page.onDialog(Dialog::dismiss);
        writes("coverText", "Gemt og glemt");
        pauses();
        isTold("Gemt kl. ");
        page.navigate("/themes");
        page.goBack();
        assertThat(page.locator("#writing")).hasCount(1);

        assertThat(field("coverText").inputValue()).isEqualTo("Gemt og glemt");
        assertThat(page.locator("main").innerText()).doesNotContain("som ikke blev gemt");
        writes("coverText", "Skrevet på vejen tilbage");
        pauses();
        isTold("Gemt kl. ");
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void what_is_still_to_be_done_follows_what_is_stored() {
        assertThat(page.locator("#wish-1-check")).containsText("1 af 5");
        assertThat(page.locator("#wish-3-check")).hasText("");
        field("wish-1-degree-P2").selectOption("PARTLY");
        writes("wish-3-title", "Letbane");
        pauses();
        isTold("Gemt kl. ");

        assertThat(page.locator("#wish-1-check")).containsText("2 af 5");
        assertThat(page.locator("#wish-3-check")).containsText("0 af 5");
        assertThat(page.locator("#findings li")).hasCount(1);
        assertThat(page.locator("#findings a")).hasAttribute("href", "#wish-3-problem");
        assertThat(page.locator("#findings a")).containsText("Ønske 3:");
        writes("wish-3-problem", "Der er langt.");
        pauses();
        assertThat(page.locator("#findings")).hasCount(0);
    }

    @Test
    void what_is_said_of_a_wish_is_said_where_it_stands_here() {
        kept.hasOneWish();
        page.reload();
        writes("wish-3-title", "Letbane");
        pauses();
        isTold("Gemt kl. ");

        assertThat(page.locator("#wish-3-check")).containsText("0 af 5");
        assertThat(page.locator("#findings a")).hasAttribute("href", "#wish-3-problem");
        assertThat(page.locator("#findings a")).containsText("Ønske 3:");
        assertThat(page.locator("#wish-3-check a").first())
                .hasAttribute("href", "#wish-3-degree-P1");
    }
}
