/// The views that the reader keeps: named, in folders, in an order of the reader's own. Plain values; the file that
/// holds them is the app's.
@NullMarked
package org.armsexplorer.spec.library;

import org.jspecify.annotations.NullMarked;
