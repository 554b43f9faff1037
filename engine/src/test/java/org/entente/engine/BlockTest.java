package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.cluster.Block;
import org.entente.cluster.Clusters;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

/** Clusters of the groups of touching blocks are the clusters of all events. */
class BlockTest {

  @Test
  void groupsGiveTheClustersOfAll() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate day = LocalDate.of(2021, 3, 1 + i * i % 17);
      String text =
          i % 3 == 0
              ? "Soldiers of Iran shelled a village in Turkey. Protesters marched in Cairo in May."
              : "Iran's army shelled a Turkish village on Monday. France met Japan for talks.";
      events.addAll(Coded.events("a" + i, day, text));
    }
    Map<Block, Block> groups = Block.groups(events.stream().map(Block::of).toList(), false);
    TreeSet<String> parts = new TreeSet<>();
    events.stream()
        .collect(Collectors.groupingBy(e -> groups.get(Block.of(e))))
        .values()
        .forEach(group -> parts.addAll(clusters(group)));
    assertTrue(groups.values().stream().distinct().count() > 3);
    assertEquals(clusters(events), parts);
  }

  private static TreeSet<String> clusters(List<Event> events) {
    return Clusters.of(events).stream()
        .map(c -> c.id() + " " + c.members().stream().map(Event::id).toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
