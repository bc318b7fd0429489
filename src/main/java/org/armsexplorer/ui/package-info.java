/// The window: a view of one spec, its chart and its table. The only packages that know JavaFX.
@NullMarked
package org.armsexplorer.ui;

import org.jspecify.annotations.NullMarked;
