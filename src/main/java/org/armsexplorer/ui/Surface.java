package org.armsexplorer.ui;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.ui.parts.Texts;

/// Whether there is something to open a window on.
///
/// JavaFX on Linux needs libgtk-3 and an X server (or XWayland) and dies with a stack trace where one is missing; so
/// both are looked for first.
final class Surface {
  /// Host, display and screen: `:0`, `:0.0`, `host:10.0` (X(7), section "Display names").
  private static final Pattern DISPLAY = Pattern.compile("(?:unix)?([^:/]*):(\\d{1,4})(?:\\.\\d+)?");
  private static final int X11_PORT = 6000;
  private static final int PATIENCE_MS = 3000;

  private Surface() {}

  /// What is missing, as a sentence; empty where a window can be opened.
  static Optional<String> lacking() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || !System.getProperty("glass.platform", "").isEmpty()) {
      return Optional.empty();
    }
    if (!answers(System.getenv().getOrDefault("DISPLAY", ""))) {
      return Optional.of(Texts.text("lacking.display"));
    }
    return hasGtk() ? Optional.empty() : Optional.of(Texts.text("lacking.gtk"));
  }

  /// Loads it for good, so that JavaFX finds it loaded.
  @SuppressWarnings("restricted") // the launcher enables native access; JavaFX needs it anyway
  private static boolean hasGtk() {
    try {
      SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Whether an X server listens where DISPLAY says. A name of an unusual form is left to JavaFX.
  static boolean answers(String display) {
    Matcher name = DISPLAY.matcher(display);
    if (!name.matches()) {
      return !display.isEmpty();
    }
    int number = Integer.parseInt(name.group(2));
    return name.group(1).isEmpty() ? answersHere(number) : answersAt(name.group(1), X11_PORT + number);
  }

  private static boolean answersHere(int number) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))) {
      return channel.isConnected();
    } catch (IOException e) {
      return answersAt("localhost", X11_PORT + number);
    }
  }

  private static boolean answersAt(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
