/// Editions and tables held against each other, over the window.
@NullMarked
package org.armsexplorer.ui.compare;

import org.jspecify.annotations.NullMarked;
