import { weigh, type WeighedText } from '../features';
import type {
  PredictOptions,
  Prediction,
  TextClassifier,
  WordExplanation,
} from '../TextClassifier';
import { dot } from './dot';
import type { WeightedParameters } from './parameters';
import { shareByWord } from './shareByWord';
import { largest, softmax } from './softmax';

/**
 * Weighted sum of n-gram rows, one matrix, softmax: the shape of fastText
 * (Joulin et al. 2016) with tf-idf weights in place of the mean.
 */
export class WeightedClassifier implements TextClassifier {
  readonly #p: WeightedParameters;

  constructor(parameters: WeightedParameters) {
    this.#p = parameters;
  }

  get labels(): readonly string[] {
    return this.#p.labels;
  }

  get parameters(): WeightedParameters {
    return this.#p;
  }

  predict(text: string, options: PredictOptions = {}): Prediction[] {
    const { k = 5, minProbability = 0 } = options;
    const { labels } = this.#p;
    const scores = this.scores(text);
    softmax(scores, this.#p.temperature);
    return largest(scores, k)
      .map(i => ({ code: labels[i], probability: scores[i] }))
      .filter(({ probability }) => probability >= minProbability);
  }

  predictBatch(
    texts: readonly string[],
    options?: PredictOptions,
  ): Prediction[][] {
    return texts.map(text => this.predict(text, options));
  }

  /** Scores of every label before temperature and softmax, in logits. */
  scores(text: string): Float64Array {
    const { dimension, labels, output, bias } = this.#p;
    const hidden = this.#hidden(weigh(text, this.#p.ngrams, this.#p.idf));
    const scores = new Float64Array(labels.length);
    for (let label = 0; label < labels.length; label++) {
      scores[label] = bias[label] + dot(output, label * dimension, hidden);
    }
    return scores;
  }

  explain(text: string, code: string): WordExplanation {
    const { dimension, labels, output, bias, rows, scales } = this.#p;
    const label = labels.indexOf(code);
    if (label < 0)
      throw new RangeError(`The model does not know the code '${code}'`);
    const weighed = weigh(text, this.#p.ngrams, this.#p.idf);
    const direction = output.subarray(
      label * dimension,
      (label + 1) * dimension,
    );
    const shares = shareByWord(
      weighed,
      row => scales[row] * dot(rows, row * dimension, direction),
    );
    return {
      code,
      bias: bias[label],
      words: weighed.words.map(({ start, end }, i) => ({
        text: text.slice(start, end),
        start,
        end,
        contribution: shares[i],
      })),
    };
  }

  #hidden({ features }: WeighedText): Float64Array {
    const { dimension, rows, scales } = this.#p;
    const hidden = new Float64Array(dimension);
    for (const { row, weight } of features) {
      const at = row * dimension;
      const factor = weight * scales[row];
      for (let j = 0; j < dimension; j++) hidden[j] += factor * rows[at + j];
    }
    return hidden;
  }
}
