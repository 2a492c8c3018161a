/**
 * The wishes of the municipalities: where each is placed and what became of it.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the wish
 *   <dt>wishId
 *   <dd>the wish, as its municipality numbered it
 *   <dt>responseId
 *   <dd>the answer that it stands in
 *   <dt>callId
 *   <dd>the call that was answered
 *   <dt>rank
 *   <dd>its place among the municipality's wishes, from 1
 *   <dt>problem
 *   <dd>what is wrong today
 *   <dt>wantedEffort
 *   <dd>what should be done about it
 *   <dt>placedBy
 *   <dd>who gave it its theme; null before
 *   <dt>degree
 *   <dd>how far the wish lives up to it
 *   <dt>text
 *   <dd>what was said about it
 *   <dt>at
 *   <dd>when it was found so
 *   <dt>themeIds
 *   <dd>the proposed themes that it builds on
 * </dl>
 */
@NullMarked
package dk.revus.themecatalogue.wish;

import org.jspecify.annotations.NullMarked;
