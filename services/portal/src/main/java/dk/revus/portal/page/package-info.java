/**
 * What every page shares: who is signed in, what a form carries, problems in words, dates in
 * Danish.
 */
@NullMarked
package dk.revus.portal.page;

import org.jspecify.annotations.NullMarked;
