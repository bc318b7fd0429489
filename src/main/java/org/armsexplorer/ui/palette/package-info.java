/// The palette: every action, page, party and view by typing.
@NullMarked
package org.armsexplorer.ui.palette;

import org.jspecify.annotations.NullMarked;
