package org.armsexplorer.spec.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// A change of the library that can be taken back, and made again, also after others were made: only what it touched is
/// put as it was.
public record LibraryChange(ViewLibrary before, ViewLibrary after) {

  /// Whether nothing changed.
  public boolean isNone() {
    return before.folders().equals(after.folders()) && before.views().equals(after.views());
  }

  /// The same change the other way.
  public LibraryChange back() {
    return new LibraryChange(/* before= */ after, /* after= */ before);
  }

  /// A library to which this change was made.
  public ViewLibrary to(ViewLibrary library) {
    List<KeptView> views = merged(before.views(), after.views(), library.views(), KeptView::id);
    List<String> folders = merged(before.folders(), after.folders(), library.folders(), name -> name);
    return new ViewLibrary(Math.max(library.next(), after.next()), folders, views);
  }

  /// A list of now after what changed from one list to another.
  private static <T, K> List<T> merged(List<T> from, List<T> to, List<T> now, Function<T, K> key) {
    Map<K, T> old = byKey(from, key);
    Map<K, T> wanted = byKey(to, key);
    List<T> result = new ArrayList<>();
    for (T one : now) {
      K name = key.apply(one);
      T next = wanted.get(name);
      boolean touched = !Objects.equals(old.get(name), next);
      if (!touched) {
        result.add(one);
      } else if (next != null) {
        result.add(next);
      }
    }
    Set<K> there = new HashSet<>(byKey(result, key).keySet());
    for (int i = 0; i < to.size(); i++) {
      K name = key.apply(to.get(i));
      if (!old.containsKey(name) && there.add(name)) {
        result.add(placeAfter(to.subList(0, i), result, key), to.get(i));
      }
    }
    return order(from, to, key).equals(order(to, from, key)) ? result : ordered(result, to, key);
  }

  /// Right after the nearest of those that stand before it.
  private static <T, K> int placeAfter(List<T> earlier, List<T> result, Function<T, K> key) {
    List<K> keys = result.stream().map(key).toList();
    for (T one : earlier.reversed()) {
      int place = keys.indexOf(key.apply(one));
      if (place >= 0) {
        return place + 1;
      }
    }
    return 0;
  }

  /// The keys of a list that another has too, in its order.
  private static <T, K> List<K> order(List<T> list, List<T> other, Function<T, K> key) {
    Set<K> common = byKey(other, key).keySet();
    return list.stream().map(key).filter(common::contains).toList();
  }

  /// Those that a list has in its order, in the places that they have together; the others stay where they are.
  private static <T, K> List<T> ordered(List<T> list, List<T> as, Function<T, K> key) {
    Map<K, T> own = byKey(list, key);
    List<T> wanted = new ArrayList<>(as.stream().map(key).filter(own::containsKey).map(own::get).toList());
    Set<K> known = byKey(as, key).keySet();
    return list.stream().map(one -> known.contains(key.apply(one)) ? wanted.removeFirst() : one).toList();
  }

  private static <T, K> Map<K, T> byKey(List<T> list, Function<T, K> key) {
    Map<K, T> map = new HashMap<>();
    list.forEach(one -> map.put(key.apply(one), one));
    return map;
  }
}
