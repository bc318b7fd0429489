package org.armsexplorer.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A painted chart: pixels for the screen, and what lies where.
///
/// @param pixels premultiplied ARGB, row by row; never changed after the picture was made
/// @param scale pixels of the picture for one point of the screen
/// @param marks in the order in which the arrow keys visit them, places in points of the screen
/// @param spoken what screen readers say: title, unit, series, highest value
public record Picture(int widthPx, int heightPx, int[] pixels, double scale, List<Mark> marks, String title,
    String spoken) {

  public Picture {
    marks = List.copyOf(marks);
  }

  /// Width on the screen.
  public double width() {
    return widthPx / scale;
  }

  /// Height on the screen.
  public double height() {
    return heightPx / scale;
  }

  /// The mark under a point; of several the smallest. Null where there is none.
  public @Nullable Mark at(double x, double y) {
    @Nullable Mark found = null;
    for (Mark mark : marks) {
      if (mark.contains(x, y) && (found == null || mark.area() < found.area())) {
        found = mark;
      }
    }
    return found;
  }
}
