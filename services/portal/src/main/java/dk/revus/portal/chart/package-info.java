/** Charts without script: what one says in words and numbers, and the picture of it. */
@NullMarked
package dk.revus.portal.chart;

import org.jspecify.annotations.NullMarked;
