package dk.revus.submission.response.model;

import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.FourEyesRequired;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
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
            case "approve" -> shut().or(this::fourEyes);
            case "send-for-sign-off" -> shut().or(this::notReady);
            case "submit" -> shut().or(this::fourEyes).or(this::notReady);
            case "declare-no-wishes" -> shut().or(this::fourEyes);
            case "withdraw" -> response.valid() == null ? Optional.of(new NotNow()) : settled();
            case "withdraw-wish" ->
                    settled()
                            .or(
                                    () ->
                                            Optional.ofNullable(response.valid())
                                                    .flatMap(WithdrawalDecider::nothingToTakeBack));
            case "change-after-reservation", "fail-reservation" -> settled();
            case "confirm-on-behalf" -> OnBehalfDecider.notConfirmable(response, setting, at);
            case "correct-late" -> LateDecider.notCorrectable(response, setting);
            case "grant-late", "register-on-behalf" ->
                    setting.terms().phase().isTaking()
                            ? Optional.empty()
                            : Optional.of(new CallNotOpen());
            default -> Optional.empty();
        };
    }

    /** What the check before sending says of what is being written. */
    public List<Finding> findings() {
        return PreCheck.of(
                response.content(), setting.terms(), setting.attached(), Setting.dayOf(at));
    }

    private Optional<ResponseRefusal> shut() {
        return setting.terms().shutAt(at, response.desk());
    }

    private Optional<ResponseRefusal> settled() {
        return setting.terms().settled();
    }

    private Optional<ResponseRefusal> fourEyes() {
        return response.desk().wantsSomebodyElseThan(author)
                ? Optional.of(new FourEyesRequired())
                : Optional.empty();
    }

    private Optional<ResponseRefusal> notReady() {
        var errors = setting.errors(response.content(), at);
        return errors.isEmpty() ? Optional.empty() : Optional.of(new PreCheckFailed(errors));
    }
}
