package org.armsexplorer.model;

import java.util.stream.IntStream;

/// Whole calendar years from the first to the last, both included.
public record YearRange(int first, int last) {

  public YearRange {
    if (first > last) {
      throw new IllegalArgumentException("The first year " + first + " is after the last year " + last);
    }
  }

  /// One year.
  public static YearRange of(int year) {
    return new YearRange(year, year);
  }

  /// Reads `2000-2019`, `2000–2019` or one year.
  ///
  /// @throws IllegalArgumentException where the text is neither, or runs backwards
  public static YearRange parse(String text) {
    String[] parts = text.strip().replace('–', '-').split("-", -1);
    if (parts.length > 2) {
      throw new IllegalArgumentException("Not a range of years: " + text);
    }
    int first = year(parts[0], text);
    return new YearRange(first, parts.length == 1 ? first : year(parts[1], text));
  }

  private static int year(String part, String whole) {
    String digits = part.strip();
    if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Not a range of years: " + whole);
    }
    return Integer.parseInt(digits);
  }

  public int length() {
    return last - first + 1;
  }

  public boolean contains(int year) {
    return year >= first && year <= last;
  }

  public boolean contains(YearRange other) {
    return other.first >= first && other.last <= last;
  }

  public boolean overlaps(YearRange other) {
    return other.first <= last && other.last >= first;
  }

  /// The smallest range that holds both.
  public YearRange span(YearRange other) {
    return new YearRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  public IntStream years() {
    return IntStream.rangeClosed(first, last);
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
