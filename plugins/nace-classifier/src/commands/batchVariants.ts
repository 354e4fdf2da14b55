import type { Command } from '@sardonyx/plugin-portal-react';

/**
 * Codes every line of `descriptions.txt` by chunks of 1000, as the batch page
 * does, and writes a line of JSON a description.
 */
export function batchVariants(project?: string): Command['variants'] {
  const query = project ? `?project=${encodeURIComponent(project)}` : '';
  const path = `/api/nace-classifier/code${query}`;
  return [
    {
      tool: 'curl',
      text: `split -l 1000 descriptions.txt chunk-
for chunk in chunk-*; do
  jq -Rn '{source: "batch", descriptions: [inputs]}' "$chunk" |
    curl -sS "$SARDONYX_URL${path}" \\
      -H "Authorization: Bearer $SARDONYX_TOKEN" \\
      -H 'Content-Type: application/json' -d @- |
    jq -c '.items[]'
done > codes.jsonl`,
    },
    {
      tool: 'python',
      text: `import json, os, requests

session = requests.Session()
session.headers["Authorization"] = "Bearer " + os.environ["SARDONYX_TOKEN"]
with open("descriptions.txt", encoding="utf-8") as file:
    descriptions = file.read().splitlines()
with open("codes.jsonl", "w", encoding="utf-8") as out:
    for i in range(0, len(descriptions), 1000):
        answer = session.post(
            os.environ["SARDONYX_URL"] + "${path}",
            json={"source": "batch", "descriptions": descriptions[i : i + 1000]},
        )
        answer.raise_for_status()
        for item in answer.json()["items"]:
            print(json.dumps(item, ensure_ascii=False), file=out)`,
    },
    {
      tool: 'r',
      text: `library(httr2)

descriptions <- readLines("descriptions.txt", encoding = "UTF-8")
chunks <- split(descriptions, (seq_along(descriptions) - 1) %/% 1000)
codes <- lapply(chunks, function(chunk) {
  request(paste0(Sys.getenv("SARDONYX_URL"), "${path}")) |>
    req_auth_bearer_token(Sys.getenv("SARDONYX_TOKEN")) |>
    req_body_json(list(source = "batch", descriptions = as.list(unname(chunk)))) |>
    req_perform() |>
    resp_body_json()
})
items <- unlist(lapply(codes, \`[[\`, "items"), recursive = FALSE)`,
    },
    {
      tool: 'javascript',
      text: `import { appendFile, readFile } from 'node:fs/promises';

const text = await readFile('descriptions.txt', 'utf8');
const descriptions = text.split(/\\r?\\n/).filter(line => line.trim());
for (let i = 0; i < descriptions.length; i += 1000) {
  const answer = await fetch(\`\${process.env.SARDONYX_URL}${path}\`, {
    method: 'POST',
    headers: {
      Authorization: \`Bearer \${process.env.SARDONYX_TOKEN}\`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      source: 'batch',
      descriptions: descriptions.slice(i, i + 1000),
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { items } = await answer.json();
  await appendFile('codes.jsonl', items.map(item => \`\${JSON.stringify(item)}\\n\`).join(''));
}`,
    },
  ];
}
