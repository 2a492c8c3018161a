/** Keeps the contracts honest, and writes the documents that are made from them. */
@NullMarked
package dk.revus.contracts;

import org.jspecify.annotations.NullMarked;
