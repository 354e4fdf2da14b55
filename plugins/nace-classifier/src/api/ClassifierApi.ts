import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  CodeBody,
  Coding,
  Explanation,
  NomenclatureEntry,
  NomenclatureItem,
  ServedModel,
} from '@sardonyx/plugin-portal-common/nace-classifier';

export interface RequestOptions {
  /** Absent: the person's own project. */
  readonly project?: string;
  readonly signal?: AbortSignal;
}

/**
 * The classifier as the page sees it. Every method rejects with a
 * `ResponseError` that carries the server's words.
 */
export interface ClassifierApi {
  /** Codes a description being typed; nothing is logged. */
  preview(description: string, options?: RequestOptions): Promise<Coding>;
  /** Codes 1 to 1000 descriptions and logs them; one coding each, in order. */
  code(body: CodeBody, options?: RequestOptions): Promise<readonly Coding[]>;
  /** How each word pushes for or against a code, in logits. */
  explain(
    description: string,
    code: string,
    options?: RequestOptions,
  ): Promise<Explanation>;
  listModels(options?: RequestOptions): Promise<readonly ServedModel[]>;
  /** Codes right below `parent` (the sections without one), or found by words. */
  listCodes(
    query: { parent?: string; search?: string },
    options?: RequestOptions,
  ): Promise<readonly NomenclatureItem[]>;
  getCode(code: string, options?: RequestOptions): Promise<NomenclatureEntry>;
}

export const classifierApiRef = createApiRef<ClassifierApi>().with({
  id: 'plugin.nace-classifier.client',
  pluginId: 'nace-classifier',
});
