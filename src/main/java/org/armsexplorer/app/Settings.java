package org.armsexplorer.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the program remembers for the user between two starts.
///
/// @param preferences what the reader chose
/// @param window where the window was
/// @param showTable whether the table twin is open
/// @param view the last view, as JSON; empty for none
/// @param folder the folder of the last export or import; empty for none
/// @param recentFiles newest first
/// @param register the columns of the register
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Settings(Preferences preferences, WindowState window, boolean showTable, String view, String folder,
    List<String> recentFiles, RegisterColumns register) {
  /// How many recent files are kept.
  private static final int RECENT = 10;

  /// Where the window was; a width of 0 for never shown.
  ///
  /// @param page word of the page on show; empty for that of the chart
  /// @param chartShare what the chart has of the height that it shares with its table
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record WindowState(double x, double y, double width, double height, boolean maximized, List<Double> dividers,
      String page, double chartShare) {
    /// Before the reader chose another.
    private static final double CHART_SHARE = 0.66;
    /// Never shown.
    public static final WindowState NONE = new WindowState(0, 0, 0, 0, false, List.of());

    @SuppressWarnings("NullAway") // an older or hand-edited file may lack any of them
    public WindowState {
      dividers = dividers == null ? List.of() : List.copyOf(dividers);
      page = page == null ? "" : page;
      chartShare = chartShare > 0 && chartShare < 1 ? chartShare : CHART_SHARE;
    }

    /// On the page of the chart.
    public WindowState(double x, double y, double width, double height, boolean maximized, List<Double> dividers) {
      this(x, y, width, height, maximized, dividers, "", CHART_SHARE);
    }

    /// The same place with what is shown there.
    public WindowState showing(String wanted, double share) {
      return new WindowState(x, y, width, height, maximized, dividers, wanted, share);
    }
  }

  /// Before the first start.
  public static final Settings DEFAULT =
      new Settings(Preferences.DEFAULT, WindowState.NONE, true, "", "", List.of(), RegisterColumns.USUAL);

  @SuppressWarnings("NullAway") // a hand-edited file may lack any of them
  public Settings {
    preferences = preferences == null ? Preferences.DEFAULT : preferences;
    window = window == null ? WindowState.NONE : window;
    view = view == null ? "" : view;
    folder = folder == null ? "" : folder;
    recentFiles = recentFiles == null ? List.of() : List.copyOf(recentFiles);
    register = register == null ? RegisterColumns.USUAL : register;
  }

  public Settings withPreferences(UnaryOperator<Preferences> change) {
    return new Settings(change.apply(preferences), window, showTable, view, folder, recentFiles, register);
  }

  public Settings withWindow(WindowState state) {
    return new Settings(preferences, state, showTable, view, folder, recentFiles, register);
  }

  public Settings withShowTable(boolean shown) {
    return new Settings(preferences, window, shown, view, folder, recentFiles, register);
  }

  public Settings withView(String json) {
    return new Settings(preferences, window, showTable, json, folder, recentFiles, register);
  }

  public Settings withFolder(String last) {
    return new Settings(preferences, window, showTable, view, last, recentFiles, register);
  }

  /// The same with a file at the head of the recent ones.
  public Settings withRecentFile(String file) {
    List<String> files = new ArrayList<>(recentFiles);
    files.remove(file);
    files.addFirst(file);
    return withRecentFiles(files.subList(0, Math.min(RECENT, files.size())));
  }

  public Settings withRecentFiles(List<String> files) {
    return new Settings(preferences, window, showTable, view, folder, files, register);
  }

  public Settings withRegister(RegisterColumns columns) {
    return new Settings(preferences, window, showTable, view, folder, recentFiles, columns);
  }
}
