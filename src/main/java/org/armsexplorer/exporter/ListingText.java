package org.armsexplorer.exporter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A list as aligned plain text for a terminal; long texts are cut.
final class ListingText {
  void write(Listing listing, Appendable target) throws IOException {
    target.append(listing.title()).append('\n');
    for (String line : listing.above()) {
      target.append(line).append('\n');
    }
    target.append('\n');
    if (!listing.rows().isEmpty()) {
      grid(listing, target);
      target.append('\n');
    }
    for (String line : listing.below()) {
      target.append(line).append('\n');
    }
  }

  private static void grid(Listing listing, Appendable target) throws IOException {
    int[] shown = IntStream.range(0, listing.columns().size())
        .filter(i -> !listing.columns().get(i).heading().isEmpty()).toArray();
    List<String> header = new ArrayList<>();
    int[] widths = new int[shown.length];
    for (int i = 0; i < shown.length; i++) {
      header.add(listing.columns().get(shown[i]).heading());
      widths[i] = width(header.get(i));
      for (List<String> row : listing.rows()) {
        widths[i] = Math.max(widths[i], width(cut(listing, row, shown[i])));
      }
    }
    line(listing, shown, widths, header, target);
    target.append("-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1))).append('\n');
    for (List<String> row : listing.rows()) {
      line(listing, shown, widths, IntStream.of(shown).mapToObj(i -> cut(listing, row, i)).toList(), target);
    }
  }

  private static void line(Listing listing, int[] shown, int[] widths, List<String> fields, Appendable target)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - width(fields.get(i)));
      boolean number = listing.columns().get(shown[i]).number();
      line.append(i == 0 ? "" : "  ").append(number ? gap + fields.get(i) : fields.get(i) + gap);
    }
    target.append(line.toString().stripTrailing()).append('\n');
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(Listing listing, List<String> row, int column) {
    String text = listing.shown(row, column);
    int most = listing.columns().get(column).width();
    return width(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
