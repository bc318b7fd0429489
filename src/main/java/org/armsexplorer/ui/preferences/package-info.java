/// The preferences: what the reader chooses once and for all.
@NullMarked
package org.armsexplorer.ui.preferences;

import org.jspecify.annotations.NullMarked;
