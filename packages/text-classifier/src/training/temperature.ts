import { softmax } from '../weighted/softmax';
import { WeightedClassifier } from '../weighted/WeightedClassifier';
import type { Example } from './settings';

/** Mean negative log likelihood of the right codes, nats. */
function meanLoss(
  scores: readonly Float64Array[],
  targets: readonly number[],
  temperature: number,
): number {
  let sum = 0;
  scores.forEach((one, i) => {
    const probabilities = one.slice();
    softmax(probabilities, temperature);
    sum -= Math.log(Math.max(probabilities[targets[i]], 1e-30));
  });
  return sum / scores.length;
}

/**
 * Temperature scaling (Guo et al. 2017): the one number that makes the
 * probabilities honest on validation data, searched from 0.5 to 3 by 0.05.
 */
export function calibrate(
  model: WeightedClassifier,
  validation: readonly Example[],
): WeightedClassifier {
  const known = validation.filter(({ code }) => model.labels.includes(code));
  if (known.length === 0) return model;
  const scores = known.map(({ text }) => model.scores(text));
  const targets = known.map(({ code }) => model.labels.indexOf(code));
  let best = { temperature: 1, loss: Infinity };
  for (let step = 10; step <= 60; step++) {
    const temperature = step / 20;
    const loss = meanLoss(scores, targets, temperature);
    if (loss < best.loss) best = { temperature, loss };
  }
  return new WeightedClassifier({
    ...model.parameters,
    temperature: best.temperature,
  });
}
