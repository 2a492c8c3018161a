/**
 * The bodies that take part: municipalities, the region, the growth forum, KKR.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>organisation
 *   <dd>the code: three digits for a municipality, letters or a number for others
 *   <dt>code
 *   <dd>the code of the organisation; a leading zero is accepted
 *   <dt>name
 *   <dd>what it is called in lists
 *   <dt>officialName
 *   <dd>its name in full
 *   <dt>email
 *   <dd>where it gets its messages
 *   <dt>landsdel
 *   <dd>the part of the country that a municipality lies in; none for others
 * </dl>
 */
@NullMarked
package dk.revus.strategy.organisation;

import org.jspecify.annotations.NullMarked;
