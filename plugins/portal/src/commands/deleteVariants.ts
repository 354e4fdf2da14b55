import type { Command } from '@sardonyx/plugin-portal-react';

/**
 * A DELETE that answers nothing, in each tool: the shared variants read JSON
 * from the answer, which an answer 204 does not have.
 * @param path - below the portal's address, begins with a slash; encoded
 */
export function deleteVariants(path: string): Command['variants'] {
  const text = JSON.stringify(path);
  return [
    {
      tool: 'curl',
      text: [
        `curl -sS -X DELETE "$SARDONYX_URL${path}"`,
        '  -H "Authorization: Bearer $SARDONYX_TOKEN"',
      ].join(' \\\n'),
    },
    {
      tool: 'python',
      text: [
        'import os, requests',
        '',
        'requests.delete(',
        `    os.environ["SARDONYX_URL"] + ${text},`,
        '    headers={"Authorization": "Bearer " + os.environ["SARDONYX_TOKEN"]},',
        ').raise_for_status()',
      ].join('\n'),
    },
    {
      tool: 'r',
      text: [
        'library(httr2)',
        '',
        [
          `request(paste0(Sys.getenv("SARDONYX_URL"), ${text}))`,
          'req_method("DELETE")',
          'req_auth_bearer_token(Sys.getenv("SARDONYX_TOKEN"))',
          'req_perform()',
        ].join(' |>\n  '),
      ].join('\n'),
    },
    {
      tool: 'javascript',
      text: [
        `const answer = await fetch(\`\${process.env.SARDONYX_URL}${path}\`, {`,
        "  method: 'DELETE',",
        '  headers: { Authorization: `Bearer ${process.env.SARDONYX_TOKEN}` },',
        '});',
        'if (!answer.ok) throw new Error(await answer.text());',
      ].join('\n'),
    },
  ];
}
