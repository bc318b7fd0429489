package org.armsexplorer.ui.explore;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Viewport;
import org.armsexplorer.ui.state.ExplorerModel;

/// The left pane: which deliveries the chart is about.
public final class FilterPane extends ScrollPane {
  private final PartySection recipients;

  public FilterPane(ExplorerModel model) {
    recipients = new PartySection(model, Dimension.RECIPIENT);
    PartySection suppliers = new PartySection(model, Dimension.SUPPLIER);
    VBox.setVgrow(recipients, Priority.ALWAYS);
    VBox.setVgrow(suppliers, Priority.ALWAYS);
    VBox column = new VBox(recipients, suppliers, new YearsSection(model), categories(model), statuses(model),
        new WordSection(model, WordSection.Words.descriptions()),
        new WordSection(model, WordSection.Words.designations()), new DealSection(model), certainOnly(model));
    column.getStyleClass().add("side-column");
    setContent(column);
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("side-pane", "edge-to-edge");
    Icons.named(this, "filter-pane", Texts.text("pane.filter"));
  }

  private static ChoiceSection<ArmamentCategory> categories(ExplorerModel model) {
    return new ChoiceSection<>(model,
        new ChoiceSection.Choice<>("categories", Dimension.CATEGORY, Arrays.asList(ArmamentCategory.values()),
            ArmamentCategory::label, ShownNames::category, around -> around.counts().categories(),
            TransferFilter::categories, TransferFilter::withCategories, filter -> filter.but().categories(),
            (filter, wanted) -> filter.withBut(but -> but.withCategories(wanted))),
        false);
  }

  private static ChoiceSection<DeliveryStatus> statuses(ExplorerModel model) {
    return new ChoiceSection<>(model,
        new ChoiceSection.Choice<>("status", Dimension.STATUS, List.of(DeliveryStatus.values()), DeliveryStatus::label,
            ShownNames::status, around -> around.counts().statuses(), TransferFilter::statuses,
            TransferFilter::withStatuses, filter -> filter.but().statuses(),
            (filter, wanted) -> filter.withBut(but -> but.withStatuses(wanted))),
        false);
  }

  private static CheckBox certainOnly(ExplorerModel model) {
    CheckBox box =
        Icons.named(new CheckBox(Texts.text("filter.certain-only")), "certain-only", Texts.text("filter.certain-only"));
    Hints.on(box, Texts.text("filter.certain-only.help"));
    box.getStyleClass().add("lone-box");
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(model.spec().filter().terms().uncertain() == Presence.WITHOUT);
    box.setOnAction(event -> {
      boolean certain = box.isSelected();
      model.edit(() -> Texts.text(certain ? "step.certain-only" : "step.uncertain-too"),
          spec -> spec.withFilter(filter -> filter.withCertainOnly(certain)));
    });
    model.specProperty()
        .addListener((property, was, now) -> box.setSelected(now.filter().terms().uncertain() == Presence.WITHOUT));
    return box;
  }

  /// Puts the cursor where the reader types the name of a recipient.
  public void find() {
    recipients.list().search().requestFocus();
  }
}
