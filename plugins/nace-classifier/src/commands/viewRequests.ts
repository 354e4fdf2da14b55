import type { PortalRequest } from '@sardonyx/plugin-portal-react';

const BASE = '/api/nace-classifier';

/** What the playground sends when a description is kept. */
export function codeRequest(
  description: string,
  project?: string,
): PortalRequest {
  return {
    method: 'POST',
    path: `${BASE}/code`,
    query: { project },
    body: { descriptions: [description], source: 'playground' },
  };
}

/** The same question in the contract of Insee's service. */
export function predictRequest(
  description: string,
  project?: string,
): PortalRequest {
  return {
    method: 'POST',
    path: `${BASE}/predict`,
    query: { project },
    body: { forms: [{ description_activity: description }] },
  };
}

/** What the words of a description say about a code. */
export function explainRequest(
  description: string,
  code: string,
  project?: string,
): PortalRequest {
  return {
    method: 'POST',
    path: `${BASE}/explain`,
    query: { project },
    body: { description_activity: description, code },
  };
}

export function listCodesRequest(query: {
  parent?: string;
  search?: string;
}): PortalRequest {
  return { method: 'GET', path: `${BASE}/nomenclature`, query };
}

export function getCodeRequest(code: string): PortalRequest {
  return {
    method: 'GET',
    path: `${BASE}/nomenclature/${encodeURIComponent(code)}`,
  };
}

export const listModelsRequest: PortalRequest = {
  method: 'GET',
  path: `${BASE}/models`,
};
