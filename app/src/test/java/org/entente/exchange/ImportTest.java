package org.entente.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other projects with the faults they have. */
class ImportTest {
  @TempDir Path folder;

  @Test
  void gdeltHasNoHeaderAndLosesZeros() throws IOException {
    Map<String, Object> row =
        only(
            ForeignFormat.GDELT,
            line(
                ForeignFormat.GDELT,
                Map.of(
                    "GlobalEventID",
                    "7",
                    "Day",
                    "20160503",
                    "EventCode",
                    "43",
                    "EventRootCode",
                    "4",
                    "Actor1CountryCode",
                    "FRA",
                    "ActionGeo_CountryCode",
                    "GM",
                    "GoldsteinScale",
                    "2.8")));
    assertEquals("043", row.get("cameo"));
    assertEquals("CONSULT", row.get("event"));
    assertEquals("DEU", row.get("place_country"), "FIPS 10-4: GM is Germany");
    assertEquals("2016-05-03", row.get("day"));
  }

  @Test
  void icewsNamesCountriesAndSectors() throws IOException {
    Map<String, Object> row =
        only(
            ForeignFormat.ICEWS,
            header(ForeignFormat.ICEWS),
            line(
                ForeignFormat.ICEWS,
                Map.of(
                    "Event ID",
                    "1",
                    "Event Date",
                    "2018-06-01",
                    "CAMEO Code",
                    "112",
                    "Source Country",
                    "Moldova, Republic of",
                    "Source Sectors",
                    "Cabinet,Government",
                    "Intensity",
                    "-2",
                    "Latitude",
                    "NA")));
    assertEquals("ACCUSE", row.get("event"));
    assertEquals("MDA", row.get("actor_country"));
    assertEquals("GOV", row.get("actor_sector"));
  }

  @Test
  void polecatSaysNoneAndHasStrayTabsLatinLettersAndHeadersInTheMidst() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    ForeignFormat.POLECAT.columns().forEach(c -> cells.put(c, "None"));
    cells.putAll(
        Map.of(
            "Event ID",
            "p1",
            "Event Date",
            "2019-02-03",
            "Event Type",
            "accuse",
            "Quad Code",
            "3",
            "Actor Name",
            "José\tPérez",
            "Actor Country",
            "ESP",
            "Publication Date",
            "2019-02-03",
            "Intensity",
            "-3"));
    String bad = line(ForeignFormat.POLECAT, cells);
    String header = header(ForeignFormat.POLECAT);
    List<Reading<Imported>> rows =
        read(
            ForeignFormat.POLECAT,
            StandardCharsets.ISO_8859_1,
            header,
            bad,
            header,
            bad.replace("p1", "p2").replace("\tPérez", ""),
            bad.replace("2019", "none"));
    assertEquals("José Pérez", fields(rows.get(0)).get("actor_name"));
    assertEquals("ESP", fields(rows.get(0)).get("actor_country"));
    assertEquals(null, fields(rows.get(1)).get("recipient_name"));
    assertTrue(rows.get(2) instanceof Reading.Quarantined, "a day that is none");
    assertEquals(3, rows.size());
  }

  @Test
  void acledIsCsvWithQuotesAndLinesInside() throws IOException {
    Map<String, String> cells =
        Map.of(
            "event_id_cnty",
            "MLI1",
            "event_date",
            "03 May 2016",
            "sub_event_type",
            "Air/drone strike",
            "actor1",
            "Military Forces of Mali (2013-2020)",
            "country",
            "Mali",
            "notes",
            "\"One said \"\"no\"\",\nanother yes.\"");
    String row =
        ForeignFormat.ACLED.columns().stream()
            .map(c -> cells.getOrDefault(c, ""))
            .collect(Collectors.joining(","));
    Map<String, Object> read =
        only(ForeignFormat.ACLED, String.join(",", ForeignFormat.ACLED.columns()), row);
    assertEquals("ASSAULT", read.get("event"));
    assertEquals(List.of("aerial"), read.get("mode"));
    assertEquals("MLI", read.get("actor_country"));
    assertEquals("One said \"no\",\nanother yes.", read.get("text"));
  }

  @Test
  void badRowsAreToldWithTheirLine() throws IOException {
    String good =
        line(
            ForeignFormat.GDELT,
            Map.of(
                "GlobalEventID",
                "7",
                "Day",
                "20160503",
                "EventCode",
                "043",
                "EventRootCode",
                "04"));
    List<Reading<Imported>> rows =
        read(
            ForeignFormat.GDELT,
            StandardCharsets.UTF_8,
            good,
            "one\ttwo",
            good,
            good.replace("043", "x"));
    List<String> told =
        rows.stream()
            .filter(r -> r instanceof Reading.Quarantined)
            .map(r -> ((Reading.Quarantined<Imported>) r).message())
            .toList();
    assertEquals(3, told.size());
    assertTrue(told.get(0).contains("line 2: has 2 cells in place of 61"), told.get(0));
    assertTrue(told.get(1).contains("came before, in line 1"), told.get(1));
    assertTrue(told.get(2).contains("no CAMEO code"), told.get(2));
  }

  private Map<String, Object> only(ForeignFormat format, String... lines) throws IOException {
    List<Reading<Imported>> rows = read(format, StandardCharsets.UTF_8, lines);
    assertEquals(1, rows.size());
    return fields(rows.get(0));
  }

  private static Map<String, Object> fields(Reading<Imported> reading) {
    return ((Reading.Read<Imported>) reading).value().fields();
  }

  private List<Reading<Imported>> read(ForeignFormat format, Charset charset, String... lines)
      throws IOException {
    Path file = Files.write(folder.resolve("rows"), List.of(lines), charset);
    List<Reading<Imported>> rows = new ArrayList<>();
    Import.each(format, file, rows::add);
    return rows;
  }

  private static String header(ForeignFormat format) {
    return String.join("\t", format.columns());
  }

  private static String line(ForeignFormat format, Map<String, String> cells) {
    return format.columns().stream()
        .map(c -> cells.getOrDefault(c, ""))
        .collect(Collectors.joining("\t"));
  }
}
