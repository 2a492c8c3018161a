/** What the tests of every service share: an embedded platform, tokens, house rules. */
@NullMarked
package dk.revus.testkit;

import org.jspecify.annotations.NullMarked;
