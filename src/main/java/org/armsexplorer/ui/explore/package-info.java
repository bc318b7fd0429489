/// The page on which a question is asked and its chart is seen.
@NullMarked
package org.armsexplorer.ui.explore;

import org.jspecify.annotations.NullMarked;
