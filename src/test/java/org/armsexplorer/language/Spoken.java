package org.armsexplorer.language;

/// The program speaks another language for the time of a test.
public final class Spoken implements AutoCloseable {
  private final Wording before = Wording.current();

  private Spoken(Wording wanted) {
    Wording.use(wanted);
  }

  public static Spoken in(Language language) {
    return new Spoken(Wording.of(language));
  }

  static Spoken in(Language language, NumberForm numbers) {
    return new Spoken(new Wording(language, numbers));
  }

  @Override
  public void close() {
    Wording.use(before);
  }
}
