/** What those who run a service may do with it. */
@NullMarked
package dk.revus.kit.operation;

import org.jspecify.annotations.NullMarked;
