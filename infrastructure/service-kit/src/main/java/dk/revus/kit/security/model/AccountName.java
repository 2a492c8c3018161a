package dk.revus.kit.security.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One spelling for one account, whoever wrote it. People write an account as they say it; the
 * issuer of the tokens writes it in its own way. Upper case, æ, ø and å, and blanks around it do
 * not make another account of it.
 */
public final class AccountName {

    /**
     * What may be written where an account is asked for: Latin letters only, so that no letter only
     * looks like the one that is meant.
     */
    public static final String WRITTEN =
            "[\\s\\p{Z}]*[\\p{sc=Latin}0-9][\\p{sc=Latin}\\p{M}0-9._@:-]{0,99}[\\s\\p{Z}]*";

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private AccountName() {}

    /** The spelling that is kept and compared: small letters, with ae, oe and aa. */
    public static String of(String written) {
        return AROUND.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    /** Whether two spellings mean one account. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** What an account may have been kept as, by us today and by versions that kept what came. */
    public static Set<String> spellings(String account) {
        var one = of(account);
        return one.equals(account) ? Set.of(one) : Set.of(one, account);
    }
}
