package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.armsexplorer.spec.Dimension;
import org.junit.jupiter.api.Test;

final class SummaryJsonTest {

  @Test
  void theObjectSaysQuestionSourceAndCells() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryJson(false).write(Answers.table(Dimension.YEAR, Dimension.SUPPLIER), Answers.CREDITS, text);
    assertThat(text.toString()).isEqualTo(
        """
            {
              "measure" : "tiv-delivered",
              "derivation" : "none",
              "unit" : "TIV delivered, millions",
              "by" : [
                "year",
                "supplier"
              ],
              "filter" : {
                "recipients" : [ "Syldavia" ],
                "years" : "2001-2003"
              },
              "edition" : {
                "dataSource" : "sipri",
                "year" : 2024,
                "name" : "March 2024",
                "guessed" : false
              },
              "generated" : [
                "2024-04-13"
              ],
              "source" : "Source: invented trade, March 2024 edition.",
              "notes" : [
                "Gaps: no deliveries identified"
              ],
              "cells" : [
                { "year" : 2001, "supplier" : "Borduria", "value" : 20.00, "state" : "value", "estimate" : "all", "reason" : "uncertain" },
                { "year" : 2001, "supplier" : "Arcadia", "value" : 10.50, "state" : "value", "estimate" : "no", "reason" : "" },
                { "year" : 2001, "supplier" : "unknown supplier(s)", "value" : 4.25, "state" : "value", "estimate" : "no", "reason" : "" },
                { "year" : 2003, "supplier" : "Borduria", "value" : 1004.25, "state" : "value", "estimate" : "part", "reason" : "uncertain" },
                { "year" : 2003, "supplier" : "Arcadia", "value" : 5.25, "state" : "value", "estimate" : "no", "reason" : "" }
              ]
            }
            """);
  }

  @Test
  void aCellWithoutAFigureHasNullAndItsState() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryJson(true).write(Answers.figures(), Answers.CREDITS, text);
    JsonNode cells = new ObjectMapper().readTree(text.toString()).path("cells");
    assertThat(cells.get(0).path("value").isNull()).isTrue();
    assertThat(cells.get(0).path("state").asText()).isEqualTo("under-half");
    assertThat(cells.get(2).path("state").asText()).isEqualTo("not-covered");
  }
}
