/// The library of views: its page, saving into it and opening from it.
@NullMarked
package org.armsexplorer.ui.views;

import org.jspecify.annotations.NullMarked;
