/** How a contract is checked: the same for those who write it and for those who keep it. */
@NullMarked
package dk.revus.contracts;

import org.jspecify.annotations.NullMarked;
