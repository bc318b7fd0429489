package org.armsexplorer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// Numbers, years and days as people read them on charts: thousands grouped, ranges with an en dash.
public final class FigureFormat {
  /// The sign that stands as wide and high as a plus.
  private static final char MINUS = '\u2212';

  private FigureFormat() {}

  /// "1,707", "8.5", "0.28", "41.7 %" for a share, "+41.7 %" for a change.
  public static String amount(BigDecimal amount, Derivation derivation) {
    if (derivation == Derivation.CHANGE || derivation == Derivation.RANK_CHANGE) {
      boolean rank = derivation == Derivation.RANK_CHANGE;
      return signed(amount.signum(), amount(amount.abs(), rank ? Derivation.RANK : Derivation.SHARE));
    }
    if (derivation.isFraction()) {
      return pattern("#,##0.0").format(amount.movePointRight(2)) + " %";
    }
    if (derivation == Derivation.EFFECTIVE_SUPPLIERS) {
      return pattern("#,##0.0").format(amount);
    }
    BigDecimal size = amount.abs();
    if (derivation == Derivation.HHI || derivation == Derivation.VARIATION) {
      return pattern("#,##0.00").format(amount);
    }
    int decimals = size.compareTo(BigDecimal.ONE) < 0 ? 2 : size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
    return pattern("#,##0.##").format(amount.setScale(decimals, RoundingMode.HALF_UP));
  }

  /// With a sign that is as wide as a plus.
  private static String signed(int sign, String size) {
    return (sign > 0 ? "+" : sign < 0 ? "\u2212" : "") + size;
  }

  /// A number along an axis.
  public static String tick(double value, boolean share) {
    if (share) {
      return pattern("#,##0.#").format(value * 100) + " %";
    }
    return pattern("#,##0.##").format(value).replace('-', MINUS);
  }

  /// "2000–2019", or one year.
  public static String years(YearRange years) {
    return years.first() == years.last() ? Integer.toString(years.first()) : years.first() + "–" + years.last();
  }

  /// "13 Mar 2025".
  public static String day(LocalDate day) {
    return Wording.current().day(day);
  }

  /// "13 and 16 Apr 2024" within one month, else "30 Apr 2024, 2 May 2024".
  public static String days(List<LocalDate> days) {
    boolean oneMonth = days.size() == 2 && YearMonth.from(days.getFirst()).equals(YearMonth.from(days.getLast()));
    return oneMonth ? Messages.text("days.two", Wording.current().dayOfMonth(days.getFirst()), day(days.getLast()))
        : days.stream().map(FigureFormat::day).collect(Collectors.joining(", "));
  }

  /// A member as written on an axis: the period 2015-2019 as "2015–19", the edition 2024 as "March 2024", parties,
  /// categories and statuses in the language of the texts, all others as they are.
  public static String member(Dimension dimension, Member member) {
    if (member.kind() != Member.Kind.ONE) {
      return Messages.text(member.kind() == Member.Kind.OTHERS ? "member.others" : "member.not-stated");
    }
    if (dimension == Dimension.EDITION && member.key().matches("\\d{4}")) {
      return new Edition(Integer.parseInt(member.key()), false).title();
    }
    return switch (dimension) {
      case PERIOD -> period(member);
      case SUPPLIER, RECIPIENT -> ShownNames.party(member.key());
      case CATEGORY -> ShownNames.category(member.key());
      case STATUS -> ShownNames.status(member.key());
      case YEAR, EDITION, DESCRIPTION, DESIGNATION -> member.key();
    };
  }

  private static String period(Member member) {
    YearRange years = YearRange.parse(member.key());
    boolean sameCentury = years.first() / 100 == years.last() / 100;
    return years.length() == 1 ? Integer.toString(years.first())
        : years.first() + "–" + (sameCentury ? member.key().substring(7) : member.key().substring(5));
  }

  private static DecimalFormat pattern(String pattern) {
    return Wording.current().format(pattern);
  }
}
