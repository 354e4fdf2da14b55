import { DEFAULT_NGRAMS, type NgramSettings } from '../features';

/** A text and its code. */
export interface Example {
  readonly text: string;
  readonly code: string;
}

export interface TrainingSettings {
  readonly seed: number;
  readonly dimension: number;
  readonly epochs: number;
  readonly batch: number;
  /** At the start; falls linearly to 0. */
  readonly learningRate: number;
  /** Share of the features of a text left out at each sight of it. */
  readonly dropout: number;
  readonly ngrams: NgramSettings;
}

export const DEFAULT_TRAINING: TrainingSettings = {
  seed: 1,
  dimension: 128,
  epochs: 20,
  batch: 128,
  learningRate: 0.1,
  dropout: 0.3,
  ngrams: DEFAULT_NGRAMS,
};

/** Told after each epoch: mean cross-entropy in nats. */
export type OnEpoch = (progress: {
  epoch: number;
  epochs: number;
  loss: number;
}) => void;
