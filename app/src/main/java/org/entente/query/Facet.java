package org.entente.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Status;

/** Ways to narrow events down. Several values of a facet are alternatives; facets add up. */
public enum Facet {
  ACTOR("Actor: name, id, country (RUS) or country and sector (RUS/MIL)", List.of()) {
    @Override
    List<String> conditions(String value) {
      return party("actor", value);
    }
  },
  RECIPIENT("Recipient, as actor", List.of()) {
    @Override
    List<String> conditions(String value) {
      return party("recipient", value);
    }
  },
  PARTY("Actor or recipient, as actor", List.of()) {
    @Override
    List<String> conditions(String value) {
      return Stream.concat(party("actor", value).stream(), party("recipient", value).stream())
          .toList();
    }
  },
  COUNTRY("Country of an actor or recipient, ISO 3166-1 alpha-3 or UNO, EUR, IGO …", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("list_contains(actor_country, ?)", "list_contains(recipient_country, ?)");
    }
  },
  SECTOR("Sector of an actor or recipient, such as GOV or MIL", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("list_contains(actor_sector, ?)", "list_contains(recipient_sector, ?)");
    }
  },
  TYPE("PLOVER type", Stream.of(EventType.values()).map(Enum::name).toList()) {
    @Override
    List<String> conditions(String value) {
      return List.of("event = ?");
    }
  },
  MODE("PLOVER mode, such as visit", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("list_contains(mode, ?)");
    }
  },
  QUAD(
      "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
      List.of("1", "2", "3", "4")) {
    @Override
    List<String> conditions(String value) {
      return List.of("quad = CAST(? AS BIGINT)");
    }
  },
  CONTEXT("PLOVER context, such as military", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("list_contains(context, ?)");
    }
  },
  STATUS("Whether it is so, as far as the articles go", statuses()) {
    @Override
    List<String> conditions(String value) {
      return List.of("status = ?");
    }
  },
  BACKGROUND("Background from before the story's own events", List.of("yes", "no")) {
    @Override
    List<String> conditions(String value) {
      return List.of("historical = (? = 'yes')");
    }
  },
  PLACE("Place: name, country, first-level division or GeoNames id", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of(
          "place_name = ?", "place_country = ?", "place_admin1 = ?", "place_geonames_id = ?");
    }
  },
  SOURCE("Paper or agency", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("article IN (SELECT id FROM articles WHERE source = ?)");
    }
  },
  ARTICLE("Id of the article", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("article = ?");
    }
  },
  CLUSTER("Id of the cluster of reports", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("cluster = ?");
    }
  },
  TEXT("Words in the event's sentence, capitals or not", List.of()) {
    @Override
    List<String> conditions(String value) {
      return List.of("contains(lower(sentence_text), lower(?))");
    }
  };

  private final String about;
  private final List<String> choices;

  Facet(String about, List<String> choices) {
    this.about = about;
    this.choices = choices;
  }

  /** Conditions of which one must hold; each takes the value once, as text. */
  abstract List<String> conditions(String value);

  /** What it means, for a user. */
  public String about() {
    return about;
  }

  /** The values there are; empty where any text is one. */
  public List<String> choices() {
    return choices;
  }

  /** The name in addresses and options. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of a name. */
  public static Optional<Facet> named(String name) {
    return Arrays.stream(values()).filter(f -> f.toString().equals(name)).findFirst();
  }

  /**
   * The value as it is stored.
   *
   * @throws IllegalArgumentException where there is no such value; the message names those there
   *     are
   */
  String checked(String value) {
    return choices.isEmpty()
        ? value
        : choices.stream()
            .filter(v -> v.equalsIgnoreCase(value))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s %s: no such value; one of %s"
                            .formatted(this, value, String.join(", ", choices))));
  }

  private static List<String> statuses() {
    return Stream.of(Status.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> party(String role, String value) {
    if (value.matches("[A-Z]{3}/[A-Z]{3}")) {
      return List.of(
          ("list_contains(list_transform(list_zip(%1$s_country, %1$s_sector),"
                  + " lambda p: p[1] || '/' || p[2]), ?)")
              .formatted(role));
    }
    return Stream.of("name", "id", "country")
        .map(field -> "list_contains(%s_%s, ?)".formatted(role, field))
        .toList();
  }
}
