import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { NotFoundError } from '@backstage/errors';
import type {
  Candidate,
  Coding,
  PredictionSource,
  ServedModel,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { LOGGED_CODES } from '@sardonyx/plugin-portal-common/prediction-log';
import {
  confidenceIndex,
  type Prediction,
  type TextClassifier,
} from '@sardonyx/text-classifier';
import type { Nomenclature } from '../nomenclature';
import type { PredictionLog } from '../predictionLog';
import type { ClassifierService } from './ClassifierService';
import { inseeAnswer } from './inseeAnswer';
import { toRecord } from './toRecord';

/** Longest stretch of predictions before others get their turn, milliseconds. */
const TURN_MS = 10;
/** Texts of a replay that are logged as one request. */
const REPLAY_CHUNK = 200;

interface Predicted {
  readonly text: string;
  readonly predictions: readonly Prediction[];
  readonly durationUs: number;
}

/** Predicts by the served model, titles by the nomenclature, and logs. */
export class DefaultClassifier implements ClassifierService {
  readonly #model: TextClassifier;
  readonly #served: ServedModel;
  readonly #nomenclature: Nomenclature;
  readonly #log: Pick<PredictionLog, 'append' | 'deleteText'>;

  constructor(options: {
    model: TextClassifier;
    served: ServedModel;
    nomenclature: Nomenclature;
    log: Pick<PredictionLog, 'append' | 'deleteText'>;
  }) {
    this.#model = options.model;
    this.#served = options.served;
    this.#nomenclature = options.nomenclature;
    this.#log = options.log;
  }

  predict: ClassifierService['predict'] = async ({
    project,
    forms,
    k,
    minProbability,
    source,
  }) => {
    const predicted = await this.#predictAll(
      forms.map(form => form.description_activity),
      k,
    );
    this.#append(predicted, { project, source });
    const titleOf = (code: string) =>
      this.#nomenclature.find(code)?.titleFr ?? code;
    const { name, version } = this.#served;
    return predicted.map(({ predictions }) =>
      inseeAnswer(predictions, {
        k,
        minProbability,
        version: `${name}/${version}`,
        titleOf,
      }),
    );
  };

  preview: ClassifierService['preview'] = async ({ text }) =>
    this.#coding(this.#predictOne(text));

  code: ClassifierService['code'] = async ({ project, texts, source }) => {
    const predicted = await this.#predictAll(texts);
    const requestId = this.#append(predicted, { project, source });
    return predicted.map(one => ({ ...this.#coding(one), requestId }));
  };

  explain: ClassifierService['explain'] = async ({ text, code }) => {
    if (!this.#model.labels.includes(code))
      throw new NotFoundError(
        `The model does not know the code '${code}': write it as 56.10`,
      );
    const { words, bias } = this.#model.explain(text, code);
    return { code, words: words.map(word => ({ ...word })), bias };
  };

  replay: ClassifierService['replay'] = async ({ project }) => {
    const titles = this.#nomenclature.classes.map(({ titleFr }) => titleFr);
    for (let at = 0; at < titles.length; at += REPLAY_CHUNK) {
      const predicted = await this.#predictAll(
        titles.slice(at, at + REPLAY_CHUNK),
      );
      this.#append(predicted, { project, source: 'replay' });
    }
    return titles.length;
  };

  deleteText: ClassifierService['deleteText'] = ({ project, requestId }) =>
    this.#log.deleteText(
      this.#served.name,
      record => record.request_id === requestId && record.project === project,
    );

  #predictOne(text: string, k = LOGGED_CODES): Predicted {
    const began = performance.now();
    const predictions = this.#model.predict(text, {
      k: Math.max(k, LOGGED_CODES),
    });
    return {
      text,
      predictions,
      durationUs: (performance.now() - began) * 1000,
    };
  }

  async #predictAll(
    texts: readonly string[],
    k?: number,
  ): Promise<Predicted[]> {
    const predicted: Predicted[] = [];
    let turn = performance.now();
    for (const text of texts) {
      predicted.push(this.#predictOne(text, k));
      if (performance.now() - turn > TURN_MS) {
        await setImmediate();
        turn = performance.now();
      }
    }
    return predicted;
  }

  #append(
    predicted: readonly Predicted[],
    { project, source }: { project: string; source: PredictionSource },
  ): string {
    const request = {
      request_id: randomUUID(),
      ts: Date.now(),
      project,
      model: this.#served.name,
      model_version: this.#served.version,
      source,
    };
    this.#log.append(predicted.map(one => toRecord(one, request)));
    return request.request_id;
  }

  #coding({ predictions, durationUs }: Predicted): Coding {
    const confidence = confidenceIndex(predictions);
    const { name, version, threshold } = this.#served;
    return {
      candidates: predictions
        .slice(0, LOGGED_CODES)
        .map(prediction => this.#candidate(prediction)),
      confidence,
      threshold,
      automatic: confidence >= threshold,
      model: name,
      modelVersion: version,
      durationUs,
    };
  }

  #candidate({ code, probability }: Prediction): Candidate {
    const hierarchy = this.#nomenclature
      .pathTo(code)
      .map(({ level, code: above, titleEn, titleFr }) => ({
        level,
        code: above,
        titleEn,
        titleFr,
      }));
    const title = this.#nomenclature.find(code);
    return {
      code,
      probability,
      titleEn: title?.titleEn ?? code,
      titleFr: title?.titleFr ?? code,
      hierarchy,
    };
  }
}
