package dk.revus.submission.attachment;

import static dk.revus.kit.problem.Problem.unprocessable;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.kit.problem.Problem;
import java.util.Locale;

/** Why a file is not taken, and what to do about it. */
final class FileProblems {

    /** Enough of an address to know it by. */
    private static final int SHOWN = 200;

    private FileProblems() {}

    static Problem describe(FileRefusal refusal) {
        return switch (refusal) {
            case FileRefusal.Missing() ->
                    unprocessable("file-missing", "Send the file as the part 'file'.");
            case FileRefusal.Empty() -> unprocessable("file-empty", "The file has no content.");
            case FileRefusal.TooLarge(var bytes, var max) ->
                    Problem.of(413, "file-too-large", "The file is larger than 'maxBytes'.")
                            .with("bytes", bytes)
                            .with("maxBytes", max);
            case FileRefusal.TotalTooLarge(var used, var bytes, var max) ->
                    Problem.of(
                                    413,
                                    "files-too-large",
                                    "All files together may have 'maxBytes'. Remove one first.")
                            .with("usedBytes", used)
                            .with("bytes", bytes)
                            .with("maxBytes", max);
            case FileRefusal.TooMany(var max) ->
                    Problem.conflict("too-many-files", "No more files can be attached here.")
                            .with("max", max);
            case FileRefusal.NameMissing() ->
                    unprocessable("file-name-missing", "Give the file a name.");
            case FileRefusal.NameTooLong(var max) ->
                    unprocessable("file-name-too-long", "Give the file a shorter name.")
                            .with("maxLength", max);
            case FileRefusal.NameIsAPath() ->
                    unprocessable(
                            "file-name-is-a-path", "Send the file's name without the way to it.");
            case FileRefusal.NameHasHiddenCharacters() ->
                    unprocessable(
                            "file-name-hides-characters",
                            "The name has characters that nobody sees. Give the file another one.");
            case FileRefusal.TypeNotTaken(var extension, var allowed, var wayOut) ->
                    Problem.of(
                                    415,
                                    "file-type-not-taken",
                                    "'allowed' lists what is taken, 'saveAs' what to make of it.")
                            .with("extension", extension)
                            .with("allowed", allowed)
                            .with("saveAs", wayOut.code());
            case FileRefusal.TypeMismatch(var extension, var detected) ->
                    Problem.of(
                                    415,
                                    "file-type-mismatch",
                                    "The content is not what the name says. 'detected' is what it"
                                            + " looks like.")
                            .with("extension", extension)
                            .with("detected", detected);
            case FileRefusal.Encrypted() ->
                    unprocessable(
                            "file-encrypted",
                            "It opens with a password only. Save or print it without one.");
            case FileRefusal.HasMacros() ->
                    unprocessable("file-has-macros", "Save it without macros and send it again.");
            case FileRefusal.HasScript() ->
                    unprocessable(
                            "file-has-script",
                            "The PDF runs code or starts programs. Print it to a new PDF.");
            case FileRefusal.LoadsFromOutside(var what, var from) ->
                    unprocessable(
                                    "file-loads-from-outside",
                                    "It fetches 'loads' from the net. Put it in, break the link, or"
                                            + " save it as PDF.")
                            .with("loads", what.name().toLowerCase(Locale.ROOT))
                            .with("from", from.substring(0, Math.min(from.length(), SHOWN)));
            case FileRefusal.Enclosed(var name, var why) ->
                    describe(why).with("enclosedFile", name);
            case FileRefusal.HoldsFiles() ->
                    unprocessable(
                            "file-holds-files",
                            "There are other files in it. Take them out and send them one by one.");
            case FileRefusal.Bomb() ->
                    unprocessable(
                            "file-unpacks-too-large", "Opened, it would be many times as large.");
            case FileRefusal.ImageTooLarge(var pixels, var max) ->
                    unprocessable("image-too-large", "The picture has too many points.")
                            .with("pixels", pixels)
                            .with("maxPixels", max);
            case FileRefusal.Ambiguous() ->
                    unprocessable(
                            "file-ambiguous",
                            "Different programs would see different things in it. Save it anew.");
            case FileRefusal.Broken() ->
                    unprocessable("file-broken", "It cannot be read to its end. Save it anew.");
            case FileRefusal.Infected(var signature) ->
                    unprocessable("file-infected", "The virus scanner found something.")
                            .with("signature", signature);
        };
    }
}
