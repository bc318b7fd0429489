/// Help inside the program: the pages of the site, read from their Markdown, with their terms and their search.
@NullMarked
package org.armsexplorer.ui.help;

import org.jspecify.annotations.NullMarked;
