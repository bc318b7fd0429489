package org.armsexplorer.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Locale;

/// How the program speaks: the language of its texts and the form of its numbers, one for the whole process.
///
/// The start of the program chooses it, before any text is asked for, and its windows do when their reader chooses another
/// one; nothing else does, but tests. What is written for programs, such as CSV, JSON and views, does not depend on it.
public record Wording(Language language, NumberForm numbers) {
  /// English, which a command speaks unless it is told otherwise.
  public static final Wording ENGLISH = of(Language.ENGLISH);
  @SuppressWarnings("NonFinalStaticField") // this is the one place that knows it
  private static volatile Wording current = ENGLISH;

  /// A language with the numbers that go with it.
  public static Wording of(Language language) {
    return new Wording(language, NumberForm.of(language));
  }

  /// The wording that a user's settings ask for.
  ///
  /// @param language word of a language; of the system where it is none
  /// @param numbers word of a form of numbers; that of the language where it is none
  public static Wording chosen(String language, String numbers, Locale system) {
    Language known = Language.of(language).orElseGet(() -> Language.ofSystem(system));
    return new Wording(known, NumberForm.of(numbers).orElseGet(() -> NumberForm.of(known)));
  }

  /// How the program speaks now.
  public static Wording current() {
    return current;
  }

  /// From here on the program speaks like this. Texts that were asked for stay as they are.
  public static void use(Wording wanted) {
    current = wanted;
  }

  /// A format by a pattern of [DecimalFormat], which rounds half up.
  public DecimalFormat format(String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, numbers.symbols());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /// "59,157".
  public String count(long number) {
    return format("#,##0").format(number);
  }

  /// "3,860.18": with just so many decimals.
  public String decimal(BigDecimal amount, int decimals) {
    DecimalFormat format = format("#,##0");
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }

  /// A plain number as files have it, `-277.40`, with the point of readers and without thousands.
  public String plain(String number) {
    return number.replace('.', numbers.symbols().getDecimalSeparator());
  }

  /// A number as it was written, without its thousands: for a spreadsheet of the same language.
  public String ungrouped(String number) {
    return number.replace(String.valueOf(numbers.symbols().getGroupingSeparator()), "");
  }

  /// "13 Mar 2025".
  public String day(TemporalAccessor day) {
    return write(language == Language.GERMAN ? "d. MMM uuuu" : "d MMM uuuu", day);
  }

  /// "13 March 2025".
  public String longDay(TemporalAccessor day) {
    return write(language == Language.GERMAN ? "d. MMMM uuuu" : "d MMMM uuuu", day);
  }

  /// "13 Mar 2025, 14:05".
  public String minute(TemporalAccessor time) {
    return day(time) + write(", HH:mm", time);
  }

  /// "13 March 2025, 14:05".
  public String longMinute(TemporalAccessor time) {
    return longDay(time) + write(", HH:mm", time);
  }

  /// The day of the month before a day of the same month: "13" and "16 Mar 2025".
  public String dayOfMonth(TemporalAccessor day) {
    return write(language == Language.GERMAN ? "d." : "d", day);
  }

  /// "March 2025".
  public String month(TemporalAccessor day) {
    return write("MMMM uuuu", day);
  }

  private String write(String pattern, TemporalAccessor day) {
    // a month in English has three letters here: Locale.UK writes "Sept"
    Locale months = language == Language.GERMAN ? language.locale() : Locale.ENGLISH;
    return DateTimeFormatter.ofPattern(pattern, months).format(day);
  }

  /// The order of names as a reader of the language looks for them, whatever their case; never two different ones as
  /// the same.
  public Comparator<String> order() {
    return ((Comparator<String>) collator()::compare).thenComparing(Comparator.naturalOrder());
  }

  /// The same order for thousands of names, which keeps what it knows of each as long as it is kept itself. Of long texts
  /// the beginning decides. For one thread.
  public Comparator<String> orderOfMany() {
    return new WeighedOrder(collator());
  }

  private Collator collator() {
    Collator collator = Collator.getInstance(language.locale());
    collator.setStrength(Collator.TERTIARY);
    return collator;
  }

  /// A phrase that stood alone, within a sentence: "Million TIV" is "million TIV" there. German nouns stay as they are,
  /// as do abbreviations.
  public String within(String phrase) {
    boolean word = phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1));
    return word && language != Language.GERMAN ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
