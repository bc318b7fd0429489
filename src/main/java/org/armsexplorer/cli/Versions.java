package org.armsexplorer.cli;

import org.armsexplorer.app.AppInfo;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    AppInfo info = AppInfo.current();
    return new String[] {info.name() + " " + info.version(), "Java " + info.java()};
  }
}
