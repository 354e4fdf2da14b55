import type { Command } from './CommandProvider';

/** Values that read the same in JSON, Python and (rewritten) R. */
export type Literal =
  | string
  | number
  | readonly Literal[]
  | { readonly [name: string]: Literal };

export interface PortalRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the portal's address, begins with a slash; encoded. */
  readonly path: string;
  /** Parameters without a value are left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: Literal;
}

/** A text as one word of a POSIX shell. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A value as R writes it; JSON's string escapes are also R's. */
export function rLiteral(value: Literal): string {
  if (Array.isArray(value)) return `list(${value.map(rLiteral).join(', ')})`;
  if (typeof value === 'object') {
    const entries = Object.entries(value);
    return `list(${entries
      .map(([name, item]) => `${name} = ${rLiteral(item)}`)
      .join(', ')})`;
  }
  return JSON.stringify(value);
}

function givenQuery({ query = {} }: PortalRequest): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] satisfies [string, string]],
  );
}

function pathAndQuery(request: PortalRequest): string {
  const query = new URLSearchParams(givenQuery(request)).toString();
  return query ? `${request.path}?${query}` : request.path;
}

/** A DELETE answers nothing (204): there is no JSON to read. */
const answers = ({ method }: PortalRequest) => method !== 'DELETE';
/** Tools send GET, or POST where there is a body, unless they are told. */
const impliedMethod = ({ body }: PortalRequest) =>
  body === undefined ? 'GET' : 'POST';

function curl(request: PortalRequest): string {
  const method =
    request.method === impliedMethod(request) ? '' : ` -X ${request.method}`;
  const lines = [
    `curl -sS${method} "$SARDONYX_URL${pathAndQuery(request)}"`,
    `  -H "Authorization: Bearer $SARDONYX_TOKEN"`,
  ];
  if (request.body !== undefined) {
    lines.push(
      `  -H 'Content-Type: application/json'`,
      `  -d ${shellQuote(JSON.stringify(request.body))}`,
    );
  }
  return lines.join(' \\\n');
}

function python(request: PortalRequest): string {
  const query = Object.fromEntries(givenQuery(request));
  return [
    'import os, requests',
    '',
    `answer = requests.${request.method.toLowerCase()}(`,
    `    os.environ["SARDONYX_URL"] + ${JSON.stringify(request.path)},`,
    ...(Object.keys(query).length > 0
      ? [`    params=${JSON.stringify(query)},`]
      : []),
    `    headers={"Authorization": "Bearer " + os.environ["SARDONYX_TOKEN"]},`,
    ...(request.body === undefined
      ? []
      : [`    json=${JSON.stringify(request.body)},`]),
    ')',
    'answer.raise_for_status()',
    ...(answers(request) ? ['print(answer.json())'] : []),
  ].join('\n');
}

function r(request: PortalRequest): string {
  const query = givenQuery(request)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join(', ');
  return [
    'library(httr2)',
    '',
    [
      `request(paste0(Sys.getenv("SARDONYX_URL"), ${JSON.stringify(
        request.path,
      )}))`,
      ...(query ? [`req_url_query(${query})`] : []),
      ...(request.method === impliedMethod(request)
        ? []
        : [`req_method("${request.method}")`]),
      'req_auth_bearer_token(Sys.getenv("SARDONYX_TOKEN"))',
      ...(request.body === undefined
        ? []
        : [`req_body_json(${rLiteral(request.body)})`]),
      'req_perform()',
      ...(answers(request) ? ['resp_body_json()'] : []),
    ].join(' |>\n  '),
  ].join('\n');
}

function javascript(request: PortalRequest): string {
  const authorization = 'Authorization: `Bearer ${process.env.SARDONYX_TOKEN}`';
  const options =
    request.body === undefined
      ? [
          ...(request.method === 'GET'
            ? []
            : [`  method: '${request.method}',`]),
          `  headers: { ${authorization} },`,
        ]
      : [
          `  method: '${request.method}',`,
          `  headers: {`,
          `    ${authorization},`,
          `    'Content-Type': 'application/json',`,
          `  },`,
          `  body: JSON.stringify(${JSON.stringify(request.body)}),`,
        ];
  return [
    `const answer = await fetch(\`\${process.env.SARDONYX_URL}${pathAndQuery(
      request,
    )}\`, {`,
    ...options,
    '});',
    'if (!answer.ok) throw new Error(await answer.text());',
    ...(answers(request) ? ['console.log(await answer.json());'] : []),
  ].join('\n');
}

/** The same request in each tool, with the address and the token taken from the environment. */
export function requestVariants(request: PortalRequest): Command['variants'] {
  return [
    { tool: 'curl', text: curl(request) },
    { tool: 'python', text: python(request) },
    { tool: 'r', text: r(request) },
    { tool: 'javascript', text: javascript(request) },
  ];
}
