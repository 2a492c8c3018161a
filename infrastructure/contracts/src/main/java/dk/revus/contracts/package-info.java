/**
 * How a contract is checked, the same for those who write it and for those who keep it, and what is
 * made of all of them for those outside.
 */
@NullMarked
package dk.revus.contracts;

import org.jspecify.annotations.NullMarked;
