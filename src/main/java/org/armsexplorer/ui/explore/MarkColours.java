package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.chart.ColourChoice;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.chart.SeriesColours;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.proof.FigureAsked;
import org.armsexplorer.ui.state.ExplorerModel;

/// The colours of the palette for the series, or the bar, that was clicked.
final class MarkColours {
  private static final double SWATCH = 12;
  private final ExplorerModel model;

  MarkColours(ExplorerModel model) {
    this.model = model;
  }

  /// A colour each; none where what was clicked has no colour of its own.
  List<MenuItem> items(FigureAsked asked) {
    List<MenuItem> items = new ArrayList<>();
    coloured(asked).ifPresent(name -> {
      boolean dark = model.spec().presentation().theme() == Theme.DARK;
      for (ColourChoice choice : ColourChoice.all(model.spec().presentation().palette())) {
        String code = dark ? choice.hue().dark() : choice.hue().light();
        MenuItem item = new MenuItem(Texts.text("colour." + choice.token()), swatch(code));
        item.setId("mark-colour-" + choice.token());
        item.setOnAction(event -> choose(name, code));
        items.add(item);
      }
      if (model.spec().presentation().colours().containsKey(name)) {
        MenuItem reset = new MenuItem(Texts.text("mark.colour-reset"));
        reset.setId("mark-colour-reset");
        reset.setOnAction(event -> choose(name, ""));
        items.add(reset);
      }
    });
    return items;
  }

  private static Rectangle swatch(String code) {
    return new Rectangle(SWATCH, SWATCH, Color.web(code));
  }

  /// The series or the bar that has a colour of its own.
  private Optional<String> coloured(FigureAsked asked) {
    return model.ready().flatMap(ready -> {
      Map<String, ?> colours = SeriesColours.of(ready.answer());
      return asked.members().reversed().stream().map(Member::key).filter(colours::containsKey).findFirst();
    });
  }

  /// @param code empty for the colour of the palette
  private void choose(String name, String code) {
    Map<String, String> colours = new HashMap<>(model.spec().presentation().colours());
    if (code.isEmpty()) {
      colours.remove(name);
    } else {
      colours.put(name, code);
    }
    ChartSpec before = model.spec();
    model.edit(() -> Texts.text(code.isEmpty() ? "step.colour-reset" : "step.colour", SeriesColours.name(before, name)),
        spec -> spec.withPresentation(looks -> looks.withColours(colours)));
  }
}
