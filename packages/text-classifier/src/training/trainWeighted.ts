import { quantizeRows } from '../weighted/parameters';
import { softmax } from '../weighted/softmax';
import { WeightedClassifier } from '../weighted/WeightedClassifier';
import { Adagrad, RowAdagrad } from './Adagrad';
import { buildCorpus, type Corpus } from './corpus';
import { createRandom, gaussian, shuffle } from './random';
import {
  DEFAULT_TRAINING,
  type Example,
  type OnEpoch,
  type TrainingSettings,
} from './settings';

/** The network while it is trained, with room for one batch. */
class Trainer {
  readonly rows: Float32Array;
  readonly output: Float32Array;
  readonly bias: Float32Array;
  readonly #corpus: Corpus;
  readonly #settings: TrainingSettings;
  readonly #random: () => number;
  readonly #gradients: {
    rows: Float32Array;
    output: Float32Array;
    bias: Float32Array;
  };
  readonly #optimizers: { rows: RowAdagrad; output: Adagrad; bias: Adagrad };
  readonly #touched = new Set<number>();

  constructor(corpus: Corpus, settings: TrainingSettings) {
    const { dimension, ngrams, seed } = settings;
    const classes = corpus.labels.length;
    this.#corpus = corpus;
    this.#settings = settings;
    this.#random = createRandom(seed);
    const deviation = 0.3 / Math.sqrt(dimension);
    this.rows = Float32Array.from(
      { length: ngrams.rows * dimension },
      () => gaussian(this.#random) * deviation,
    );
    this.output = new Float32Array(classes * dimension);
    this.bias = new Float32Array(classes);
    this.#gradients = {
      rows: new Float32Array(this.rows.length),
      output: new Float32Array(this.output.length),
      bias: new Float32Array(classes),
    };
    this.#optimizers = {
      rows: new RowAdagrad(ngrams.rows, dimension),
      output: new Adagrad(this.output.length),
      bias: new Adagrad(classes),
    };
  }

  run(onEpoch?: OnEpoch): void {
    const { epochs, batch, learningRate } = this.#settings;
    const order = Int32Array.from(this.#corpus.targets, (_, i) => i);
    const steps = epochs * Math.ceil(order.length / batch);
    let step = 0;
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, this.#random);
      let loss = 0;
      for (let at = 0; at < order.length; at += batch) {
        loss += this.#batch(
          order.subarray(at, at + batch),
          learningRate * (1 - step / steps),
        );
        step += 1;
      }
      onEpoch?.({ epoch, epochs, loss: loss / order.length });
    }
  }

  /** One step of descent. @returns summed cross-entropy, nats */
  #batch(texts: Int32Array, rate: number): number {
    let loss = 0;
    for (const text of texts) loss += this.#learn(text, 1 / texts.length);
    this.#optimizers.output.step(this.output, this.#gradients.output, rate);
    this.#optimizers.bias.step(this.bias, this.#gradients.bias, rate);
    this.#optimizers.rows.step(
      this.rows,
      this.#gradients.rows,
      this.#touched,
      rate,
    );
    this.#touched.clear();
    return loss;
  }

  /** Adds the gradient of one text. @returns its cross-entropy, nats */
  #learn(text: number, share: number): number {
    const d = this.#settings.dimension;
    const { output, bias } = this;
    const weights = this.#drop(text);
    const hidden = this.#hidden(text, weights);
    const scores = new Float64Array(bias.length);
    for (let c = 0; c < scores.length; c++) {
      let sum = bias[c];
      for (let j = 0, at = c * d; j < d; j++) sum += output[at + j] * hidden[j];
      scores[c] = sum;
    }
    softmax(scores);
    const target = this.#corpus.targets[text];
    const loss = -Math.log(Math.max(scores[target], 1e-30));
    scores[target] -= 1;
    this.#backward(text, weights, hidden, scores, share);
    return loss;
  }

  /** Weights with some features left out and the others raised to make up for them. */
  #drop(text: number): Float32Array {
    const { dropout } = this.#settings;
    return this.#corpus.weights[text].map(weight =>
      this.#random() < dropout ? 0 : weight / (1 - dropout),
    );
  }

  #hidden(text: number, weights: Float32Array): Float64Array {
    const d = this.#settings.dimension;
    const hidden = new Float64Array(d);
    this.#corpus.rows[text].forEach((row, i) => {
      const weight = weights[i];
      if (weight === 0) return;
      for (let j = 0, at = row * d; j < d; j++)
        hidden[j] += weight * this.rows[at + j];
    });
    return hidden;
  }

  #backward(
    text: number,
    weights: Float32Array,
    hidden: Float64Array,
    errors: Float64Array,
    share: number,
  ): void {
    const d = this.#settings.dimension;
    const { output } = this;
    const gradients = this.#gradients;
    const back = new Float64Array(d);
    for (let c = 0; c < errors.length; c++) {
      const error = errors[c] * share;
      gradients.bias[c] += error;
      for (let j = 0, at = c * d; j < d; j++) {
        back[j] += error * output[at + j];
        gradients.output[at + j] += error * hidden[j];
      }
    }
    this.#corpus.rows[text].forEach((row, i) => {
      const weight = weights[i];
      if (weight === 0) return;
      this.#touched.add(row);
      for (let j = 0, at = row * d; j < d; j++)
        gradients.rows[at + j] += weight * back[j];
    });
  }
}

/**
 * Trains the `weighted` family: tf-idf weighted sum of hashed n-gram rows, one
 * matrix, softmax. The same examples, settings and engine give the same bytes.
 * @param examples - at least one; texts and their codes
 */
export function trainWeighted(
  examples: readonly Example[],
  settings: Partial<TrainingSettings> = {},
  onEpoch?: OnEpoch,
): WeightedClassifier {
  if (examples.length === 0) throw new Error('There is no example to train on');
  const all = { ...DEFAULT_TRAINING, ...settings };
  if (!Number.isInteger(Math.log2(all.ngrams.rows)))
    throw new RangeError(
      `The number of rows must be a power of two, not ${all.ngrams.rows}`,
    );
  const corpus = buildCorpus(examples, all.ngrams);
  const trainer = new Trainer(corpus, all);
  trainer.run(onEpoch);
  return new WeightedClassifier({
    ngrams: all.ngrams,
    dimension: all.dimension,
    labels: corpus.labels,
    temperature: 1,
    idf: corpus.idf,
    ...quantizeRows(trainer.rows, all.dimension),
    output: trainer.output,
    bias: trainer.bias,
  });
}
