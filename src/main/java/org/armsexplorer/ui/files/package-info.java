/// Files in and out of the window: import, export, saved views, the clipboard.
@NullMarked
package org.armsexplorer.ui.files;

import org.jspecify.annotations.NullMarked;
