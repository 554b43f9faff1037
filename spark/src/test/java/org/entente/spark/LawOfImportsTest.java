package org.entente.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The job sees the engine's public face, the records and their shapes; Spark stays in the job. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class LawOfImportsTest {

  @ArchTest
  static final ArchRule jobSeesTheFace =
      classes()
          .that()
          .resideInAPackage("org.entente.spark..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "org.entente.spark..",
                      "org.entente.engine..",
                      "org.entente.model..",
                      "org.entente.json..",
                      "org.entente.knowledge..",
                      "org.entente.cluster..")
                  .or(resideOutsideOfPackages("org.entente..")));

  @ArchTest
  static final ArchRule sparkStaysInTheJob =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");
}
