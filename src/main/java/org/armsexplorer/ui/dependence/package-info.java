/// The dependence sheet of a party in the window.
@NullMarked
package org.armsexplorer.ui.dependence;

import org.jspecify.annotations.NullMarked;
