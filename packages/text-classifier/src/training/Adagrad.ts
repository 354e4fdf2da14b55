/** First value of every accumulator: the first step is about the learning rate. */
const START = 1e-6;

/** Adagrad (Duchi et al. 2011) with one accumulator a weight. */
export class Adagrad {
  readonly #sums: Float32Array;

  constructor(size: number) {
    this.#sums = new Float32Array(size).fill(START);
  }

  /** Moves the weights against the gradient, which is then set to 0. */
  step(weights: Float32Array, gradient: Float32Array, rate: number): void {
    const sums = this.#sums;
    for (let i = 0; i < gradient.length; i++) {
      const g = gradient[i];
      if (g === 0) continue;
      sums[i] += g * g;
      weights[i] -= (rate * g) / Math.sqrt(sums[i]);
      gradient[i] = 0;
    }
  }
}

/**
 * Adagrad with one accumulator a row, the mean of its squares: rare n-grams
 * learn in few epochs, and the state is small.
 */
export class RowAdagrad {
  readonly #sums: Float32Array;
  readonly #dimension: number;

  constructor(rows: number, dimension: number) {
    this.#sums = new Float32Array(rows).fill(START);
    this.#dimension = dimension;
  }

  /** Moves the touched rows; their gradient is then set to 0. */
  step(
    weights: Float32Array,
    gradient: Float32Array,
    touched: Iterable<number>,
    rate: number,
  ): void {
    const d = this.#dimension;
    for (const row of touched) {
      const at = row * d;
      let squares = 0;
      for (let j = 0; j < d; j++)
        squares += gradient[at + j] * gradient[at + j];
      this.#sums[row] += squares / d;
      const factor = rate / Math.sqrt(this.#sums[row]);
      for (let j = 0; j < d; j++) {
        weights[at + j] -= factor * gradient[at + j];
        gradient[at + j] = 0;
      }
    }
  }
}
