package org.armsexplorer.ui.parts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// A drop-down list of a closed set. What the data cannot answer is off, with its reason.
public final class PickBox<T> extends ComboBox<T> {
  private static final Set<KeyCode> MOVING = EnumSet.of(KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP,
      KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);
  private static final Duration READING = Duration.seconds(30);
  private final Function<T, String> label;
  private final Function<T, String> reason;
  private Function<T, String> meaning = item -> "";
  private boolean showing;
  private boolean fitting;

  /// @param reason why an item cannot be chosen; empty where it can
  public PickBox(List<T> items, Function<T, String> label, Function<T, String> reason, Consumer<T> chosen) {
    this.label = label;
    this.reason = reason;
    getItems().setAll(items);
    getStyleClass().add("compact");
    setVisibleRowCount(12);
    setConverter(new StringConverter<>() {
      @Override
      public String toString(T item) {
        return item == null ? "" : label.apply(item);
      }

      @Override
      public T fromString(String text) {
        return getValue();
      }
    });
    setCellFactory(list -> new Item());
    valueProperty().addListener((property, was, now) -> {
      if (showing || now == null) {
        return;
      }
      if (!reason.apply(now).isEmpty()) {
        show(was);
      } else {
        chosen.accept(now);
      }
    });
  }

  /// In the open list, shift and a key of moving would choose several, and of one choice make none. Until the list opens
  /// the toolkit keeps it in the box, out of sight, to be as wide as the items in it; here the words are measured, and the
  /// window is spared those nodes.
  @Override
  protected Skin<?> createDefaultSkin() {
    ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
    skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.isShiftDown() && MOVING.contains(key.getCode())) {
        key.consume();
      }
    });
    getChildren().remove(skin.getPopupContent());
    return skin;
  }

  /// Before its list is on the screen for the first time, the toolkit asks how high it is, to place it below the box or
  /// above. Outside the box its rows would have the height of those of a list of its own, two fifths more.
  @Override
  public void show() {
    if (getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent().getScene() == null) {
      Node list = skin.getPopupContent();
      getChildren().add(list);
      list.applyCss();
      getChildren().remove(list);
    }
    super.show();
  }

  /// Makes it as wide as the words of the chosen item, not as those of the widest one; the list stays as wide as it needs.
  public void fitChosen() {
    fitting = true;
  }

  @Override
  protected double computePrefWidth(double height) {
    if (!(getSkin() instanceof ComboBoxListViewSkin<?> skin) || !(skin.getDisplayNode() instanceof ListCell<?> shown)
        || !(lookup(".arrow-button") instanceof Region arrow)) {
      return super.computePrefWidth(height);
    }
    T item = getValue();
    Text words = new Text();
    words.setFont(shown.getFont());
    double widest = (fitting && item != null ? List.of(item) : getItems()).stream().mapToDouble(one -> {
      words.setText(label.apply(one));
      return words.getLayoutBounds().getWidth();
    }).max().orElse(0);
    double cell = shown.snappedLeftInset() + widest + shown.snappedRightInset();
    return snappedLeftInset() + snapSizeX(cell) + snapSizeX(arrow.prefWidth(-1)) + snappedRightInset();
  }

  /// Says what each item means: in the list, and for the chosen one on the box itself.
  ///
  /// @param wanted the meaning of an item; empty where there is nothing to say
  public void explain(Function<T, String> wanted) {
    meaning = wanted;
    setCellFactory(list -> new Item());
    focusedProperty().addListener((property, was, focused) -> {
      T item = getValue();
      setAccessibleHelp(item == null ? "" : wanted.apply(item));
    });
  }

  /// Says over the box what it is about, and what the chosen item means.
  public void hint(String name) {
    Hints.on(this, () -> {
      Tooltip tip = Hints.of("");
      tip.setShowDuration(READING);
      tip.textProperty().bind(Bindings.createStringBinding(() -> said(name), valueProperty()));
      return tip;
    });
  }

  private String said(String name) {
    T item = getValue();
    String means = item == null ? "" : meaning.apply(item);
    return means.isEmpty() ? name : name + ": " + label.apply(item) + "\n\n" + means;
  }

  /// Shows a value without choosing it.
  public void show(T value) {
    showing = true;
    if (!getItems().contains(value)) {
      getItems().add(value);
    }
    setValue(value);
    showing = false;
  }

  /// Offers other items, and keeps the value.
  public void offer(List<T> items) {
    if (!getItems().equals(items)) {
      T value = getValue();
      showing = true;
      getItems().setAll(items);
      showing = false;
      if (value != null) {
        show(value);
      }
    }
  }

  /// The data changed: other items may be off.
  public void refreshReasons() {
    setCellFactory(list -> new Item());
  }

  private final class Item extends ListCell<T> {
    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : label.apply(item));
      String why = empty || item == null ? "" : reason.apply(item);
      getStyleClass().remove("off");
      if (!why.isEmpty()) {
        getStyleClass().add("off");
      }
      Notes.reason(this, !why.isEmpty() || empty || item == null ? why : meaning.apply(item), this::getListView);
    }
  }
}
