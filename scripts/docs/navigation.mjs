/**
 * The navigation of `mkdocs.yml` as a flat list in reading order.
 * @param {readonly unknown[]} nav entries `{ Title: file.md }` or `{ Title: [entries] }`
 * @param {readonly string[]} [above] titles of the sections around
 * @returns {{ title: string, file: string, sections: string[], url: string }[]}
 */
export function flatten(nav, above = []) {
  return nav.flatMap(entry =>
    Object.entries(entry).flatMap(([title, value]) =>
      typeof value === 'string'
        ? [{ title, file: value, sections: [...above], url: pageUrl(value) }]
        : flatten(value, [...above, title]),
    ),
  );
}

/** `index.md` -> ``, `a/b.md` -> `a/b/`, `a/index.md` -> `a/`, as MkDocs writes them. */
export function pageUrl(file) {
  const bare = file.replace(/\.md$/, '');
  if (bare === 'index') return '';
  return bare.endsWith('/index') ? bare.slice(0, -'index'.length) : `${bare}/`;
}

/** Path from one page of the site to another, or to a file. */
export function relativeUrl(from, to) {
  const up = '../'.repeat(from.split('/').filter(Boolean).length);
  return `${up || './'}${to}`;
}
