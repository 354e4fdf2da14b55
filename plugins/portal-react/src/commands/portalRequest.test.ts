import { requestVariants, rLiteral, shellQuote } from './portalRequest';

it.each([
  ['pizza', `'pizza'`],
  ["l'eau", `'l'\\''eau'`],
  ['$(rm -rf /) `x` "y"', `'$(rm -rf /) \`x\` "y"'`],
])('shellQuote keeps %j one word', (text, quoted) => {
  expect(shellQuote(text)).toBe(quoted);
});

it('rLiteral writes lists', () => {
  expect(rLiteral({ descriptions: ['a "b"', 'c\n'], top: 5 })).toBe(
    'list(descriptions = list("a \\"b\\"", "c\\n"), top = 5)',
  );
});

const texts = (request: Parameters<typeof requestVariants>[0]) =>
  Object.fromEntries(
    requestVariants(request).map(({ tool, text }) => [tool, text]),
  );

it('writes a request with a body in each tool', () => {
  const written = texts({
    method: 'POST',
    path: '/api/nace-classifier/code',
    query: { project: 'lab', other: undefined },
    body: { descriptions: ["l'eau"], source: 'playground' },
  });
  expect(written.curl).toBe(
    `curl -sS "$SARDONYX_URL/api/nace-classifier/code?project=lab" \\
  -H "Authorization: Bearer $SARDONYX_TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"descriptions":["l'\\''eau"],"source":"playground"}'`,
  );
  expect(written.python).toBe(`import os, requests

answer = requests.post(
    os.environ["SARDONYX_URL"] + "/api/nace-classifier/code",
    params={"project":"lab"},
    headers={"Authorization": "Bearer " + os.environ["SARDONYX_TOKEN"]},
    json={"descriptions":["l'eau"],"source":"playground"},
)
answer.raise_for_status()
print(answer.json())`);
  expect(written.r).toBe(`library(httr2)

request(paste0(Sys.getenv("SARDONYX_URL"), "/api/nace-classifier/code")) |>
  req_url_query(project = "lab") |>
  req_auth_bearer_token(Sys.getenv("SARDONYX_TOKEN")) |>
  req_body_json(list(descriptions = list("l'eau"), source = "playground")) |>
  req_perform() |>
  resp_body_json()`);
  expect(written.javascript).toContain(
    "fetch(`${process.env.SARDONYX_URL}/api/nace-classifier/code?project=lab`, {\n  method: 'POST',",
  );
  expect(written.javascript).toContain(
    `body: JSON.stringify({"descriptions":["l'eau"],"source":"playground"}),`,
  );
});

it('writes a request without a body, its query encoded', () => {
  const written = texts({
    method: 'GET',
    path: '/api/nace-classifier/nomenclature',
    query: { search: '$HOME `x` "é"' },
  });
  expect(written.curl).toBe(
    `curl -sS "$SARDONYX_URL/api/nace-classifier/nomenclature?search=%24HOME+%60x%60+%22%C3%A9%22" \\
  -H "Authorization: Bearer $SARDONYX_TOKEN"`,
  );
  expect(written.javascript).not.toContain('method');
  expect(written.python).toContain('requests.get(');
  expect(written.r).not.toContain('req_body_json');
});

it.each([
  [
    { method: 'DELETE', path: '/api/portal/tokens/1' },
    [
      'curl -sS -X DELETE',
      'requests.delete(',
      'req_method("DELETE")',
      "method: 'DELETE'",
    ],
  ],
  [
    { method: 'POST', path: '/api/nace-classifier/replay' },
    [
      'curl -sS -X POST',
      'requests.post(',
      'req_method("POST")',
      "method: 'POST'",
    ],
  ],
  [
    { method: 'PATCH', path: '/api/portal/projects/lab', body: { title: 'A' } },
    [
      'curl -sS -X PATCH',
      'requests.patch(',
      'req_method("PATCH")',
      "method: 'PATCH'",
    ],
  ],
] as const)('%j is sent with its method by each tool', (request, parts) => {
  requestVariants(request).forEach(({ text }, i) => {
    expect(text).toContain(parts[i]);
    expect(/json\(\)|resp_body_json/.test(text)).toBe(
      request.method !== 'DELETE' && i > 0,
    );
  });
});
