/// The shelf: which files of which editions are in the store, and what they cover.
@NullMarked
package org.armsexplorer.ui.sources;

import org.jspecify.annotations.NullMarked;
