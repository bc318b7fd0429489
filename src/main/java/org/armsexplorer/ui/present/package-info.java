/// Charts over the whole screen, for an audience.
@NullMarked
package org.armsexplorer.ui.present;

import org.jspecify.annotations.NullMarked;
