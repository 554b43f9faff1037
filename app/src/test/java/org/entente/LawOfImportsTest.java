package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may see whom in the app, and what must hold of library and app together. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class LawOfImportsTest {
  private static final String[] APP = {
    "org.entente.cli..",
    "org.entente.store..",
    "org.entente.query..",
    "org.entente.exchange..",
    "org.entente.web..",
    "org.entente.watch..",
    "org.entente.score.."
  };

  @ArchTest
  static final ArchRule codingGoesThroughTheEngine =
      noClasses()
          .that()
          .resideInAnyPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.nlp..",
              "org.entente.actor..",
              "org.entente.event..",
              "org.entente.statement..",
              "org.entente.context..");

  @ArchTest
  static final ArchRule commandsAloneReadFiles =
      noClasses()
          .that()
          .resideInAnyPackage(APP)
          .and()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.read..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule picocliStaysInTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.entente.(*)..").should().beFreeOfCycles();

  /** A foreign type stays inside the one package that knows its library. */
  @ArchTest
  static void oneOwnerForEachForeignLibrary(JavaClasses all) {
    Map<String, TreeSet<String>> owners =
        all.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(d -> FOREIGN.test(d.getTargetClass().getBaseComponentType()))
            .collect(
                groupingBy(
                    LawOfImportsTest::library,
                    TreeMap::new,
                    mapping(d -> d.getOriginClass().getPackageName(), toCollection(TreeSet::new))));
    owners.values().removeIf(packages -> packages.size() == 1);
    assertEquals(Map.of(), owners, "libraries that several packages see");
  }

  private static final DescribedPredicate<JavaClass> FOREIGN =
      JavaClass.Predicates.resideOutsideOfPackages(
              "java..", "javax..", "org.w3c..", "org.xml..", "org.entente..")
          .and(DescribedPredicate.describe("no primitive", c -> !c.isPrimitive()));

  /** The first two parts of a package name: {@code org.jsoup}, {@code edu.stanford}. */
  private static String library(Dependency dependency) {
    String name = dependency.getTargetClass().getBaseComponentType().getPackageName();
    int second = name.indexOf('.', name.indexOf('.') + 1);
    return second < 0 ? name : name.substring(0, second);
  }
}
