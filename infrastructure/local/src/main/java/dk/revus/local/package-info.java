/** The whole platform on one machine, without anything installed beside a JDK. */
@NullMarked
package dk.revus.local;

import org.jspecify.annotations.NullMarked;
