package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyKind;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Surroundings;

/// The recipients or the suppliers: what is chosen as chips, and the list to choose from.
final class PartySection extends VBox {
  private final ExplorerModel model;
  private final boolean recipients;
  private final String id;
  private final Chips chips;
  private final FacetList list;
  private final Label relatedNames = new Label();
  private final Hyperlink add = new Hyperlink(Texts.text("filter.related.add"));
  private final VBox related = new VBox(relatedNames, add);
  private final Section section;

  PartySection(ExplorerModel model, Dimension role) {
    this.model = model;
    recipients = role == Dimension.RECIPIENT;
    id = recipients ? "recipients" : "suppliers";
    String name = Texts.text("filter." + id);
    chips = new Chips(id, party -> toggled(party, without(party)));
    list = new FacetList(id, name, true, this::toggled);
    list.setPrefHeight(190);
    list.setMinHeight(140);
    related.setId(id + "-related");
    related.getStyleClass().add("related");
    relatedNames.setWrapText(true);
    relatedNames.setMinHeight(USE_PREF_SIZE);
    relatedNames.getStyleClass().addAll("text-small", "text-muted");
    add.setId(id + "-related-add");
    add.getStyleClass().add("text-small");
    related.setManaged(false);
    related.setVisible(false);
    VBox content = new VBox(chips, list, related);
    content.getStyleClass().add("section-content");
    VBox.setVgrow(list, Priority.ALWAYS);
    section = new Section(id, name, content);
    section.onClear(() -> change(Texts.text("step.all-" + id), List.of()));
    VBox.setVgrow(section, Priority.ALWAYS);
    getChildren().add(section);
    model.surroundingsProperty().addListener((property, was, now) -> show());
    model.specProperty().addListener((property, was, now) -> show());
    show();
  }

  FacetList list() {
    return list;
  }

  private List<String> chosen() {
    TransferFilter filter = model.spec().filter();
    return recipients ? filter.recipients() : filter.suppliers();
  }

  private List<String> without(String party) {
    List<String> rest = new ArrayList<>(chosen());
    rest.remove(party);
    return rest;
  }

  private void toggled(String party, List<String> chosen) {
    change(Texts.text(chosen.contains(party) ? "step.add-party" : "step.remove-party", party), chosen);
  }

  private void change(String step, List<String> chosen) {
    model.edit(step,
        spec -> spec.withFilter(filter -> recipients ? filter.withRecipients(chosen) : filter.withSuppliers(chosen)));
  }

  private void show() {
    Surroundings around = model.surroundingsProperty().get();
    Map<String, Integer> counts = recipients ? around.counts().recipients() : around.counts().suppliers();
    chips.show(chosen());
    list.show(counts, chosen());
    section.setClearable(!chosen().isEmpty());
    section.summaryProperty()
        .set(chosen().isEmpty() ? Texts.text("filter.all") : Texts.text("filter.chosen", chosen().size()));
    showRelated(around);
  }

  /// Groups named after a chosen state are parties of their own; the reader is told, and may add them.
  private void showRelated(Surroundings around) {
    List<Party> parties = recipients ? around.catalogue().recipients() : around.catalogue().suppliers();
    List<String> groups = parties.stream().filter(party -> party.kind() == PartyKind.GROUP).map(Party::name)
        .filter(name -> !chosen().contains(name) && namesOneOf(name)).toList();
    related.setVisible(!groups.isEmpty());
    related.setManaged(!groups.isEmpty());
    if (!groups.isEmpty()) {
      relatedNames.setText(Texts.text("filter.related", String.join(", ", groups)));
      add.setAccessibleText(Texts.text("filter.related.add-these", String.join(", ", groups)));
      List<String> next = new ArrayList<>(chosen());
      next.addAll(groups);
      add.setOnAction(event -> change(Texts.text("step.add-party", String.join(", ", groups)), next));
    }
  }

  private boolean namesOneOf(String group) {
    return chosen().stream().anyMatch(state -> group.contains("(" + state + ")"));
  }
}
