/// The trade as the field speaks of it: parties, deals, deliveries, editions. Pure values, no input or output.
@NullMarked
package org.armsexplorer.model;

import org.jspecify.annotations.NullMarked;
