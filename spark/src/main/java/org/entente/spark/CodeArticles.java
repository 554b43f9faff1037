package org.entente.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The job for spark-submit: articles in, tables out. Run again after a failure, or with more input,
 * it goes on with what is not done.
 */
public final class CodeArticles {
  private CodeArticles() {}

  /** Runs the job in the session that spark-submit sets up. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.of(List.of(arguments));
    try (SparkSession spark = SparkSession.builder().appName("Entente").getOrCreate()) {
      run(spark, settings);
    }
  }

  static void run(SparkSession spark, Settings settings) throws Exception {
    long articles = new IntakeStep(spark, settings).run();
    int slices = new CodingStep(spark, settings).run();
    if (slices > 0) {
      new ClusterStep(spark, settings).run();
    }
    System.err.printf("%,d new articles, %,d slices coded%n", articles, slices);
  }
}
