package org.entente.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.model.Token;
import org.entente.model.TokenVectors;

/**
 * A small language model: each token's vector in its sentence, as the mean of its pieces'.
 *
 * <p>The model is e5-small-v2 (Wang and others 2022, MIT licence) with eight-bit numbers, its upper
 * layers trained on further by {@code scripts/learn}. It is loaded when first asked, or beside
 * other work once prepared. Safe to share between threads; one thread a call, so that the same
 * words give the same numbers.
 */
public final class Encoder implements TokenVectors {
  private static final int LONGEST = 200;

  private final AtomicBoolean prepared = new AtomicBoolean();
  private WordPieces pieces;
  private OrtEnvironment environment;
  private OrtSession session;

  @Override
  public void prepare() {
    if (prepared.compareAndSet(false, true)) {
      Thread loading = new Thread(this::tryToLoad, "encoder");
      loading.setDaemon(true);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> await(loading), "encoder's end"));
      loading.start();
    }
  }

  /** What goes wrong is told when the model is needed, or not at all if the machine stops. */
  private void tryToLoad() {
    try {
      load();
    } catch (RuntimeException e) {
      // load() is called again, and tells
    }
  }

  /** A machine that stops while the model is being loaded breaks down in native code. */
  private static void await(Thread loading) {
    try {
      loading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public float[][] of(List<Token> tokens) {
    load();
    List<Integer> numbers = new ArrayList<>(List.of(pieces.number("[CLS]")));
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = numbers.size();
      numbers.addAll(pieces.of(tokens.get(i).text()));
    }
    starts[tokens.size()] = numbers.size();
    List<Integer> kept = new ArrayList<>(numbers.subList(0, Math.min(numbers.size(), LONGEST)));
    kept.add(pieces.number("[SEP]"));
    return means(run(kept), starts, kept.size() - 1);
  }

  private synchronized void load() {
    if (session != null) {
      return;
    }
    try (InputStream vocabulary = Encoder.class.getResourceAsStream("encoder-vocabulary.txt");
        InputStream model = Encoder.class.getResourceAsStream("encoder.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      pieces = WordPieces.read(vocabulary);
      environment = OrtEnvironment.getEnvironment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be loaded: " + e.getMessage(), e);
    }
  }

  private float[][] run(List<Integer> numbers) {
    long[][] ids = new long[1][numbers.size()];
    long[][] mask = new long[1][numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      ids[0][i] = numbers.get(i);
      mask[0][i] = 1;
    }
    try (OnnxTensor words = OnnxTensor.createTensor(environment, ids);
        OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.size()]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    }
  }

  private static float[][] means(float[][] states, int[] starts, int end) {
    float[][] means = new float[starts.length - 1][states[0].length];
    for (int i = 0; i < means.length; i++) {
      int from = Math.min(starts[i], end - 1);
      int to = Math.max(from + 1, Math.min(starts[i + 1], end));
      for (int piece = from; piece < to; piece++) {
        for (int d = 0; d < means[i].length; d++) {
          means[i][d] += states[piece][d] / (to - from);
        }
      }
    }
    return means;
  }
}
