package org.armsexplorer.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.exporter.Listing;

/// How wide the columns of a list are: as its texts need where there is room for all; else long texts give way, and
/// numbers and headings stay whole.
public final class ListingWidths {
  private static final int LOOKED_AT = 400;
  private static final double LETTER = 7.2;
  private static final double PADDING = 18;
  /// What a text that gives way keeps.
  private static final double SHORT = 90;
  private static final double MOST = 440;
  /// JavaFX takes a column of this width for one that nobody sized.
  private static final double UNSET = 80;
  private static final double NEAR = 0.5;

  private ListingWidths() {}

  /// Widths at the usual size of text.
  ///
  /// @param least what it keeps where there is too little room
  /// @param wanted what its longest text needs
  public record Room(double least, double wanted) {

    /// What a reader chose, or what does not give way.
    public static Room fixed(double width) {
      return new Room(width, width);
    }

    private double upTo(double level) {
      return Math.max(least, Math.min(wanted, level));
    }
  }

  /// One for each column that a reader sees, by what stands in its first rows.
  static List<Room> of(Listing listing) {
    List<Room> rooms = new ArrayList<>();
    for (int i = 0; i < listing.columns().size(); i++) {
      if (listing.columns().get(i).read()) {
        rooms.add(of(listing, i));
      }
    }
    return rooms;
  }

  private static Room of(Listing listing, int place) {
    Listing.Column column = listing.columns().get(place);
    int longest =
        listing.rows().stream().limit(LOOKED_AT).mapToInt(row -> listing.shown(row, place).length()).max().orElse(0);
    double heading = width(column.heading().length() + 1);
    double wanted = Math.max(heading, Math.min(MOST, width(longest)));
    return new Room(column.number() ? wanted : Math.max(heading, Math.min(SHORT, wanted)), wanted);
  }

  private static double width(int letters) {
    return PADDING + LETTER * letters;
  }

  /// A width for each room: where not all fit, the longest are cut to the same length, so that short ones stay whole.
  public static double[] fit(List<Room> rooms, double available) {
    double low = 0;
    double high = MOST;
    if (sum(rooms, high) <= available) {
      low = high;
    }
    while (high - low > NEAR) {
      double middle = (low + high) / 2;
      if (sum(rooms, middle) <= available) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double level = low;
    return rooms.stream().mapToDouble(room -> Math.floor(room.upTo(level)))
        .map(width -> width == UNSET ? UNSET + 1 : width).toArray();
  }

  private static double sum(List<Room> rooms, double level) {
    return rooms.stream().mapToDouble(room -> room.upTo(level)).sum();
  }
}
