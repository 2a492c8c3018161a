/**
 * What a response is and what may happen to it. Plain Java.
 *
 * <p>{@link ResponseDecider} and {@link ResponseEvolution} are the way in: they hand each command,
 * and each event, to the phase that it belongs to. In the order of a response's life, each phase
 * with its commands, its events and its decider:
 *
 * <ul>
 *   <li>{@code Draft…}: writing, with {@link ContentRules} for what even a draft must keep to
 *   <li>{@code SignOff…}: asking for, giving and declining the word of those who approve
 *   <li>{@code Sending…}: the check before sending ({@link PreCheck}) and sending
 *   <li>{@code Late…}: being admitted after the deadline
 *   <li>{@code OnBehalf…}: what came in a letter and the secretariat writes down
 *   <li>{@code Reservation…}: the municipal council's word on what was sent with a reservation
 *   <li>{@code Withdrawal…}: taking back an answer, or one wish of it
 *   <li>{@code Clarif…}: writing on where the secretariat has asked
 *   <li>{@code Following…}: what the platform does when the call or the calendar asks for it
 * </ul>
 *
 * They stand in one package because a sealed type and what it permits must (JLS 8.1.6, outside a
 * named module).
 */
@NullMarked
package dk.revus.submission.response.model;

import org.jspecify.annotations.NullMarked;
