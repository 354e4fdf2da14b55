import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Coding,
  Explanation,
  Form,
  PredictionAnswer,
  PredictionSource,
} from '@sardonyx/plugin-portal-common/nace-classifier';

export interface ClassifierOptions {
  readonly credentials: BackstageCredentials;
}

/** What the classifier does, for a project that is named and known. */
export interface ClassifierService {
  /** Codes in Insee's shape; logged. */
  predict(
    request: {
      readonly project: string;
      readonly forms: readonly Form[];
      readonly k: number;
      readonly minProbability: number;
      readonly source: PredictionSource;
    },
    options: ClassifierOptions,
  ): Promise<PredictionAnswer[]>;
  /** Codes with titles; not logged. */
  preview(
    request: { readonly project: string; readonly text: string },
    options: ClassifierOptions,
  ): Promise<Coding>;
  /** Codes with titles; logged. */
  code(
    request: {
      readonly project: string;
      readonly texts: readonly string[];
      readonly source: PredictionSource;
    },
    options: ClassifierOptions,
  ): Promise<Coding[]>;
  /** @throws NotFoundError for a code that the model does not know */
  explain(
    request: {
      readonly project: string;
      readonly text: string;
      readonly code: string;
    },
    options: ClassifierOptions,
  ): Promise<Explanation>;
  /** Codes the official titles into the log. @returns how many */
  replay(
    request: { readonly project: string },
    options: ClassifierOptions,
  ): Promise<number>;
  /** Empties the logged texts of a request of the project. @returns how many */
  deleteText(
    request: { readonly project: string; readonly requestId: string },
    options: ClassifierOptions,
  ): Promise<number>;
}
