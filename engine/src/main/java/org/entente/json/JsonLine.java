package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON object on one line, without the line's end. */
public final class JsonLine {
  /** Deep enough for any record; input nested deeper is refused before it can exhaust the stack. */
  private static final int DEPTH = 64;

  private static final ObjectMapper MAPPER = mapper();

  private JsonLine() {}

  private static ObjectMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        // Python writes a missing value as NaN.
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .build();
  }

  /**
   * The fields of an object in their order; values are strings, numbers, booleans, null, lists and
   * maps.
   *
   * @throws JsonException where the line is not one JSON object
   */
  public static Map<String, Object> read(String line) {
    if (!(value(line) instanceof Map<?, ?> object)) {
      throw new JsonException("is JSON, but not an object {…}");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    object.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return fields;
  }

  /**
   * Any JSON value; null for {@code null} alone.
   *
   * @throws JsonException where the text is not one JSON value
   */
  public static Object value(String text) {
    try {
      return MAPPER.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new JsonException("is not JSON (" + column(e) + firstLine(e) + ")");
    }
  }

  private static String column(JsonProcessingException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return column > 0 ? "column " + column + ": " : "";
  }

  private static String firstLine(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  /** The object as one line. */
  public static String write(Map<String, ?> fields) {
    try {
      return MAPPER.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
