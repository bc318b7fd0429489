/// What is shown: the immutable [org.armsexplorer.spec.ChartSpec] and the values it is made of. Everything on screen
/// and in files is a function of it.
@NullMarked
package org.armsexplorer.spec;

import org.jspecify.annotations.NullMarked;
