package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.Settings;
import org.armsexplorer.ui.parts.TextScale;
import org.armsexplorer.ui.proof.FigureAsked;
import org.armsexplorer.ui.state.ExplorerModel;
import org.jspecify.annotations.Nullable;

/// Filters at the left, the chart with its table twin in the middle, its looks at the right.
public final class ExplorePage extends SplitPane {
  /// The chart needs some room whatever the size of the text.
  private static final double CHART_ROOM = 280;
  private static final double[] NONE = {};
  private final ExplorerModel model;
  private final LatePane<FilterPane> filters;
  private final LatePane<LooksPane> looks;
  private final ChartPane chart;
  private final SplitPane twins = new SplitPane();
  private final VBox centre;
  private final BooleanProperty tableShown = new SimpleBooleanProperty(this, "tableShown", false);
  private double chartShare = Settings.WindowState.NONE.chartShare();
  private @Nullable TablePane table;
  private final MarkActions actions;
  /// The dividers until the next layout has them; none after that.
  private double[] sides = NONE;

  public ExplorePage(ExplorerModel model) {
    this.model = model;
    setId("explore-page");
    filters = new LatePane<>(() -> new FilterPane(model));
    actions = new MarkActions(model);
    chart = new ChartPane(model, actions);
    looks = new LatePane<>(() -> new LooksPane(model));
    filters.getStyleClass().add("filter-room");
    looks.getStyleClass().add("looks-room");
    twins.setOrientation(Orientation.VERTICAL);
    twins.getItems().add(chart);
    twins.getStyleClass().add("twins");
    centre = new Middle(new QuestionBar(model), new TrailBar(model), new NoticeLine(model));
    centre.getChildren().add(twins);
    VBox.setVgrow(twins, Priority.ALWAYS);
    SplitPane.setResizableWithParent(filters, false);
    SplitPane.setResizableWithParent(looks, false);
    getItems().addAll(filters, centre, looks);
    centre.widthProperty().subscribe(this::requestLayout);
    tableShown.addListener((property, was, shown) -> showTable(shown));
    TextScale.onChange(this, this::scaleSides);
    new ChartFirst(model, List.of(filters, looks)).start();
  }

  /// What is above the chart, and what is added below it. It has at least the width of the chart's types in a row, which
  /// do not break into lines: at a large size of text they need more than the chart.
  private static final class Middle extends VBox {
    private final QuestionBar question;

    Middle(QuestionBar question, TrailBar trail, NoticeLine notice) {
      super(question, trail, notice);
      this.question = question;
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.max(CHART_ROOM, question.minWidth(USE_COMPUTED_SIZE));
    }
  }

  /// The toolkit does not ask how high the middle is at its width: where large text needs more lines above the chart, they
  /// would be pushed over the edge.
  @Override
  protected double computeMinHeight(double width) {
    return Math.max(super.computeMinHeight(width), centre.minHeight(centre.getWidth()));
  }

  /// With its text each side grows, and shrinks again.
  private void scaleSides(double factor) {
    boolean waiting = sides.length > 0;
    double[] dividers = waiting ? sides : getDividerPositions();
    sides = new double[] {dividers[0] * factor, 1 - (1 - dividers[1]) * factor};
    setDividerPositions(sides);
    if (!waiting) {
      afterLayout(getScene());
    }
  }

  /// Where the next layout gives the page another width, for it is scrolled from then on, it has the sides as they were.
  private void afterLayout(Scene scene) {
    scene.addPostLayoutPulseListener(new Runnable() {
      @Override
      public void run() {
        scene.removePostLayoutPulseListener(this);
        setDividerPositions(sides);
        sides = NONE;
      }
    });
  }

  /// What is done with a figure of which the reader wants to know where it comes from.
  public void onProof(Consumer<FigureAsked> taker) {
    actions.onProof(taker);
  }

  /// What is done with a figure whose deals the reader wants to see.
  public void onDeals(Consumer<FigureAsked> taker) {
    actions.onDeals(taker);
  }

  /// Whether the table twin is open under the chart.
  public BooleanProperty tableShownProperty() {
    return tableShown;
  }

  /// What the chart has of the height that it shares with its table.
  public double chartShare() {
    double[] divider = twins.getDividerPositions();
    return divider.length == 1 ? divider[0] : chartShare;
  }

  /// Takes effect when the table twin is opened.
  public void setChartShare(double share) {
    chartShare = share;
  }

  private void showTable(boolean shown) {
    TablePane twin = table;
    if (twin == null) {
      twin = new TablePane(model, actions);
      table = twin;
    }
    if (shown) {
      twins.getItems().add(twin);
      twins.setDividerPositions(chartShare);
    } else {
      chartShare = chartShare();
      twins.getItems().remove(twin);
    }
  }

  /// The panes that F6 goes round, in reading order, each by the node that takes the focus.
  public List<Node> panes() {
    List<Node> panes = new ArrayList<>(List.of(filters.pane(), chart.focusNode(), looks.pane()));
    if (tableShown.get() && table != null) {
      panes.add(2, table.table());
    }
    return panes;
  }

  /// Puts the cursor where the reader types a name.
  public void find() {
    filters.pane().find();
  }
}
