/// What the window shows, without nodes: the spec, its history, the answer, the jobs.
@NullMarked
package org.armsexplorer.ui.state;

import org.jspecify.annotations.NullMarked;
