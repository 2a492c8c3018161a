/** What the pages offer, followed by everybody: nothing leads to a refusal or to nothing. */
@NullMarked
package dk.revus.acceptance.links;

import org.jspecify.annotations.NullMarked;
