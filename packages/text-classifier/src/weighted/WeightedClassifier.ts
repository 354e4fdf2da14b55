import { weigh, type WeighedText } from '../features';
import type {
  PredictOptions,
  Prediction,
  TextClassifier,
  WordExplanation,
} from '../TextClassifier';
import type { WeightedParameters } from './parameters';
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
      const at = label * dimension;
      let sum = bias[label];
      for (let j = 0; j < dimension; j++) sum += output[at + j] * hidden[j];
      scores[label] = sum;
    }
    return scores;
  }

  explain(text: string, code: string): WordExplanation {
    const { dimension, labels, output, bias, rows, scales } = this.#p;
    const label = labels.indexOf(code);
    if (label < 0)
      throw new RangeError(`The model does not know the code '${code}'`);
    const { words, features } = weigh(text, this.#p.ngrams, this.#p.idf);
    const shares = new Float64Array(words.length);
    for (const { row, weight, spans } of features) {
      let sum = 0;
      for (let j = 0; j < dimension; j++)
        sum += rows[row * dimension + j] * output[label * dimension + j];
      // An n-gram's part is shared by its occurrences, each by the words it covers.
      const part = (sum * scales[row] * weight) / (spans.length / 2);
      for (let i = 0; i < spans.length; i += 2) {
        const covered = spans[i + 1] - spans[i] + 1;
        for (let word = spans[i]; word <= spans[i + 1]; word++)
          shares[word] += part / covered;
      }
    }
    return {
      code,
      bias: bias[label],
      words: words.map(({ start, end }, i) => ({
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
