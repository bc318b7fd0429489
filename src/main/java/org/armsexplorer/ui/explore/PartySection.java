package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyKind;
import org.armsexplorer.model.ShownGroups;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Section;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Surroundings;

/// The recipients or the suppliers: what is chosen as chips, and the list to choose from.
final class PartySection extends VBox {
  private final ExplorerModel model;
  private final boolean recipients;
  private final String id;
  private final Picking picking;
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
    picking = recipients
        ? new Picking(model, ShownNames::party, TransferFilter::recipients, TransferFilter::withRecipients,
            filter -> filter.but().recipients(), (filter, wanted) -> filter.withBut(but -> but.withRecipients(wanted)))
        : new Picking(model, ShownNames::party, TransferFilter::suppliers, TransferFilter::withSuppliers,
            filter -> filter.but().suppliers(), (filter, wanted) -> filter.withBut(but -> but.withSuppliers(wanted)));
    chips = new Chips(id, picking::said, picking::drop);
    list = new FacetList(id, name, true, picking.words(), picking::toggled);
    list.findBy(ShownNames::partyNames);
    list.setMenu(picking::only, picking::but);
    list.getStyleClass().add("party-list");
    related.setId(id + "-related");
    related.getStyleClass().add("related");
    relatedNames.setWrapText(true);
    relatedNames.setMinHeight(USE_PREF_SIZE);
    relatedNames.getStyleClass().addAll("text-small", "text-muted");
    add.setId(id + "-related-add");
    add.getStyleClass().add("text-small");
    related.setManaged(false);
    related.setVisible(false);
    VBox content = new VBox(chips, list, groups(), related);
    content.getStyleClass().add("section-content");
    VBox.setVgrow(list, Priority.ALWAYS);
    section = new Section(id, name, content);
    Terms.explain(section.heading(), "supplier");
    String all = "step.all-" + id;
    section.onClear(() -> picking.clear(() -> Texts.text(all)));
    VBox.setVgrow(section, Priority.ALWAYS);
    getChildren().add(section);
    model.surroundingsProperty().addListener((property, was, now) -> show());
    model.specProperty().addListener((property, was, now) -> show());
    show();
  }

  /// The groups of parties that can be added as one.
  private MenuButton groups() {
    MenuButton button = new MenuButton(Texts.text("filter.groups"));
    button.setId(id + "-groups");
    button.getStyleClass().addAll("flat", "small");
    for (PartyGroup group : PartyGroup.bundled()) {
      String name = ShownNames.party(group.name());
      MenuItem item = new MenuItem(name + " – " + ShownGroups.title(group));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> {
        List<String> next = new ArrayList<>(chosen());
        if (!next.contains(Merging.MARK + group.name())) {
          next.add(Merging.MARK + group.name());
        }
        change(() -> Texts.text("step.add-party", ShownNames.party(group.name())), next);
      });
      button.getItems().add(item);
    }
    return button;
  }

  FacetList list() {
    return list;
  }

  private List<String> chosen() {
    TransferFilter filter = model.spec().filter();
    return recipients ? filter.recipients() : filter.suppliers();
  }

  private void change(Supplier<String> step, List<String> chosen) {
    model.edit(step,
        spec -> spec.withFilter(filter -> recipients ? filter.withRecipients(chosen) : filter.withSuppliers(chosen)));
  }

  private void show() {
    Surroundings around = model.surroundingsProperty().get();
    Map<String, Integer> counts = recipients ? around.counts().recipients() : around.counts().suppliers();
    List<String> shown = Picking.shown(chosen(), picking.but().apply(model.spec().filter()));
    chips.show(shown);
    list.show(counts, chosen());
    section.setClearable(!shown.isEmpty());
    section.summaryProperty()
        .set(shown.isEmpty() ? Texts.text("filter.all") : Texts.text("filter.chosen", shown.size()));
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
      relatedNames.setText(
          Texts.text("filter.related", groups.stream().map(ShownNames::party).collect(Collectors.joining(", "))));
      add.setAccessibleText(Texts.text("filter.related.add-these",
          groups.stream().map(ShownNames::party).collect(Collectors.joining(", "))));
      List<String> next = new ArrayList<>(chosen());
      next.addAll(groups);
      add.setOnAction(event -> change(
          () -> Texts.text("step.add-party", groups.stream().map(ShownNames::party).collect(Collectors.joining(", "))),
          next));
    }
  }

  private boolean namesOneOf(String group) {
    return chosen().stream().anyMatch(state -> group.contains("(" + state + ")"));
  }
}
