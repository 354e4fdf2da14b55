import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { render } from './markdown.mjs';
import { flatten } from './navigation.mjs';
import { pageHtml } from './page.mjs';

/**
 * Writes a folder in the layout of TechDocs' publishers: pages, metadata and
 * the index that its search collator reads.
 * @param {{ root: string, target: string }} options
 */
export function buildSite({ root, target }) {
  const {
    site_name: site,
    site_description: description,
    nav,
  } = parse(readFileSync(path.join(root, 'mkdocs.yml'), 'utf8'));
  const pages = flatten(nav);
  rmSync(target, { recursive: true, force: true });
  const stylesheet = writeStylesheet({ root, target });
  mkdirSync(path.join(target, 'search'), { recursive: true });
  const index = [];
  for (const page of pages) {
    const { html, headings, text } = render(
      readFileSync(path.join(root, 'docs', page.file), 'utf8'),
      page.file,
    );
    const folder = path.join(target, page.url);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'index.html'),
      pageHtml({ site, pages, page, html, headings, stylesheet }),
    );
    index.push({ location: page.url, title: page.title, text });
  }
  const pictures = path.join(root, 'docs/pictures');
  if (existsSync(pictures))
    cpSync(pictures, path.join(target, 'pictures'), { recursive: true });
  const write = (file, value) =>
    writeFileSync(path.join(target, file), JSON.stringify(value));
  write('search/search_index.json', { config: { lang: ['en'] }, docs: index });
  write('techdocs_metadata.json', {
    site_name: site,
    site_description: description,
    etag: String(index.length),
    build_timestamp: Date.now(),
    files: pages.map(page => `${page.url}index.html`),
  });
}

/**
 * TechDocs' reader lets only stylesheets through that are named as those of
 * Material for MkDocs, `main.DIGEST.min.css`, and waits for one.
 */
function writeStylesheet({ root, target }) {
  const css = readFileSync(path.join(root, 'scripts/docs/site.css'));
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const file = `assets/stylesheets/main.${digest}.min.css`;
  mkdirSync(path.join(target, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(target, file), css);
  return file;
}
