package org.armsexplorer.language;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The order of names for very many of them in which the same ones stand again and again: each is weighed once, by its
/// beginning, and what begins alike is told apart letter by letter. Used by one thread.
final class WeighedOrder implements Comparator<String> {
  private static final int BEGINNING = 60;
  private final Collator collator;
  private final Map<String, CollationKey> weighed = new HashMap<>();

  WeighedOrder(Collator collator) {
    this.collator = collator;
  }

  @Override
  public int compare(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    int order = weight(one).compareTo(weight(other));
    return order == 0 ? one.compareTo(other) : order;
  }

  private CollationKey weight(String name) {
    CollationKey known = weighed.get(name);
    if (known == null) {
      known = collator.getCollationKey(name.length() > BEGINNING ? name.substring(0, BEGINNING) : name);
      weighed.put(name, known);
    }
    return known;
  }
}
