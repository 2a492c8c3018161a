package dk.revus.submission.response.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What keeps somebody from a command that the permission table opens, known before it is tried. */
public final class ResponseBlocks {

    private final Setting setting;
    private final Response response;
    private final Author author;
    private final Instant at;

    public ResponseBlocks(
            ResponseId id,
            CallTerms terms,
            Attached attached,
            Response response,
            Author author,
            Instant at) {
        this.setting = new Setting(id, terms, attached);
        this.response = response;
        this.author = author;
        this.at = at;
    }

    /**
     * @param command as the permission table names it
     * @return what it would be refused with now, whatever was sent along
     */
    public Optional<ResponseRefusal> of(String command) {
        return switch (command) {
            case "save-draft", "reopen", "decline-sign-off" -> shut();
            case "approve", "declare-no-wishes" ->
                    shut().or(() -> Setting.sameEyes(author, response));
            case "send-for-sign-off" -> shut().or(() -> setting.notReady(response.content(), at));
            case "submit" ->
                    shut().or(() -> SendingDecider.notSubmittable(response, setting, author, at));
            case "withdraw" -> WithdrawalDecider.nothingSent(response).or(this::settled);
            case "withdraw-wish" ->
                    settled()
                            .or(
                                    () ->
                                            Optional.ofNullable(response.valid())
                                                    .flatMap(WithdrawalDecider::nothingToTakeBack));
            case "change-after-reservation", "fail-reservation" -> settled();
            case "confirm-on-behalf" -> OnBehalfDecider.notConfirmable(response, setting, at);
            case "correct-late" -> LateDecider.notCorrectable(response, setting);
            case "grant-late", "register-on-behalf" -> setting.notTaking();
            default -> Optional.empty();
        };
    }

    /** What the check before sending says of what is being written. */
    public List<Finding> findings() {
        return PreCheck.of(
                response.content(), setting.terms(), setting.attached(), Setting.dayOf(at));
    }

    private Optional<ResponseRefusal> shut() {
        return setting.shut(at, response);
    }

    private Optional<ResponseRefusal> settled() {
        return setting.terms().settled();
    }
}
