/// The frame of the window: menus, tool bar, status bar, sheets, keys, looks.
@NullMarked
package org.armsexplorer.ui.shell;

import org.jspecify.annotations.NullMarked;
