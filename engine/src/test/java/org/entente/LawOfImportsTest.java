package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * Who may see whom in the library. Stages are siblings: what one must know of another comes to it
 * as records of {@code model}, and only {@code engine} sees them all.
 */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class LawOfImportsTest {

  @ArchTest static final ArchRule modelSeesNothing = sees("model");
  @ArchTest static final ArchRule knowledgeSeesModel = sees("knowledge", "model");
  @ArchTest static final ArchRule jsonSeesModel = sees("json", "model");
  @ArchTest static final ArchRule readMayWriteJson = sees("read", "model", "knowledge", "json");

  @ArchTest
  static void otherStagesSeeModelAndKnowledge(JavaClasses library) {
    Stream.of("nlp", "actor", "event", "statement", "context", "link", "cluster")
        .map(stage -> sees(stage, "model", "knowledge"))
        .forEach(rule -> rule.check(library));
  }

  @ArchTest
  static final ArchRule modelAndKnowledgeNeedOnlyTheJdk =
      classes()
          .that()
          .resideInAnyPackage("org.entente.model..", "org.entente.knowledge..")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.entente.."));

  @ArchTest
  static final ArchRule jacksonStaysInJson = staysIn("org.entente.json", "com.fasterxml..");

  @ArchTest static final ArchRule coreNlpStaysInNlp = staysIn("org.entente.nlp", "edu.stanford..");

  @ArchTest static final ArchRule jsoupStaysInRead = staysIn("org.entente.read", "org.jsoup..");

  @ArchTest
  static final ArchRule warcStaysInRead = staysIn("org.entente.read", "org.netpreserve..");

  @ArchTest
  static final ArchRule csvStaysInRead = staysIn("org.entente.read", "org.apache.commons.csv..");

  /** Of the project's packages, the one named sees only itself and {@code others}. */
  private static ArchRule sees(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(LawOfImportsTest::packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(packages(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(resideOutsideOfPackages("org.entente..")))
        .allowEmptyShould(true);
  }

  private static String packages(String name) {
    return "org.entente." + name + "..";
  }

  private static ArchRule staysIn(String owner, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(owner + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
