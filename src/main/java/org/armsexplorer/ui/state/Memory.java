package org.armsexplorer.ui.state;

import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.SettingsStore;

/// What the window remembers between two starts; saved half a second after the last change, and on closing.
public final class Memory {
  private static final Duration REST = Duration.ofMillis(500);
  private final SettingsStore store;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private Settings settings;

  /// @param settings as they were read at the start
  public Memory(SettingsStore store, Settings settings, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
    this.settings = settings;
    preferences = new ReadOnlyObjectWrapper<>(this, "preferences", settings.preferences());
  }

  public Settings settings() {
    return settings;
  }

  /// What the reader chose; listeners make it take effect.
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  public Preferences preferences() {
    return settings.preferences();
  }

  public void prefer(UnaryOperator<Preferences> change) {
    change(settings -> settings.withPreferences(change));
  }

  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings);
    if (!next.equals(settings)) {
      settings = next;
      preferences.set(next.preferences());
      jobs.latest("settings", REST, progress -> {
        store.save(next);
        return next;
      }, saved -> {
        // nobody waits for it
      }, thrown -> Problems.text(thrown));
    }
  }

  /// Saves at once, before the program ends.
  public void save() {
    store.save(settings);
  }
}
