/// Texts, numbers, icons and small controls that all panes share.
@NullMarked
package org.armsexplorer.ui.parts;

import org.jspecify.annotations.NullMarked;
