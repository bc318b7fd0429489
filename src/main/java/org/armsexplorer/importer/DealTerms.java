package org.armsexplorer.importer;

import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.YearRange;

/// What a deal's row says of numbers and years in the forms that have no TIV: a number with its doubt, and the first and
/// last year of delivery, whose gaps are lost.
final class DealTerms {

  private DealTerms() {}

  /// A number and whether it is marked as uncertain; brackets are the mark: `(12)`. `()`, `. .` and an empty cell stand for
  /// one that is not known.
  ///
  /// @param value -1 where it is not known
  record Marked(int value, boolean uncertain) {

    boolean isKnown() {
      return value >= 0;
    }

    static Marked of(String text, String column) throws BadRowException {
      String plain = text.replace("(", "").replace(")", "").strip();
      boolean unknown = plain.isEmpty() || plain.replace(" ", "").equals("..");
      return new Marked(unknown ? -1 : Numbers.units(plain, column), text.indexOf('(') >= 0);
    }
  }

  /// First and last year, `2002-2008`, `(2011)`, `2011 - 2011` or `2002-(2008)`, and whether one is marked as uncertain.
  record Years(YearRange range, boolean uncertain) {

    static Years of(String text) throws BadRowException {
      String plain = text.replace("(", "").replace(")", "").strip();
      String[] ends = plain.split("\\s*[-–]\\s*", -1);
      int first = Numbers.year(ends[0], "Year(s) of delivery");
      int last = ends.length == 1 ? first : Numbers.year(ends[1], "Year(s) of delivery");
      if (ends.length > 2 || last < first) {
        throw new BadRowException("row.year", "Year(s) of delivery", plain);
      }
      return new Years(new YearRange(first, last), text.indexOf('(') >= 0);
    }
  }

  /// The deliveries of a deal: its units split evenly over the range; those of years outside of the window are left out,
  /// because other deals of these years are not in the file.
  static List<Delivery> deliveries(Marked units, Years years, YearRange window, int line) {
    List<Integer> each = years.range().years().boxed().toList();
    boolean uncertain = units.uncertain() || !units.isKnown();
    List<Delivery> split = EvenSplit.over(each, Math.max(0, units.value()), uncertain, null, line);
    return IntStream.range(0, split.size()).filter(i -> window.contains(each.get(i))).mapToObj(split::get)
        .map(one -> new Delivery(one.year(), years.uncertain(), one.units(), one.unitsUncertain(), null,
            one.evenSplit(), line))
        .toList();
  }
}
