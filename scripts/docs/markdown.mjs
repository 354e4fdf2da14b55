import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { pageUrl, relativeUrl } from './navigation.mjs';

/** @param {string} text of a heading @returns its anchor */
export function slug(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const markdown = new MarkdownIt({ html: false, linkify: true });

markdown.core.ruler.push('anchors', state => {
  state.tokens.forEach((token, i) => {
    if (token.type === 'heading_open')
      token.attrSet('id', slug(state.tokens[i + 1].content));
  });
});

// Links between Markdown files become links between pages; pictures keep their file.
markdown.core.ruler.push('links', state => {
  const { file } = state.env;
  const rewrite = href => {
    if (/^([a-z]+:|#|\/)/i.test(href)) return href;
    const [target, hash] = href.split('#');
    const resolved = path.posix.normalize(
      path.posix.join(path.posix.dirname(file), target),
    );
    const url = resolved.endsWith('.md') ? pageUrl(resolved) : resolved;
    return relativeUrl(pageUrl(file), url) + (hash ? `#${hash}` : '');
  };
  for (const token of state.tokens.flatMap(t => t.children ?? [])) {
    if (token.type === 'link_open')
      token.attrSet('href', rewrite(token.attrGet('href')));
    if (token.type === 'image')
      token.attrSet('src', rewrite(token.attrGet('src')));
  }
});

/**
 * @param {string} source Markdown
 * @param {string} file path of the page below `docs/`
 * @returns {{ html: string, headings: { level: number, text: string, id: string }[], text: string }}
 */
export function render(source, file) {
  const env = { file };
  const tokens = markdown.parse(source, env);
  const headings = tokens.flatMap((token, i) =>
    token.type === 'heading_open'
      ? [
          {
            level: Number(token.tag[1]),
            text: tokens[i + 1].content,
            id: token.attrGet('id'),
          },
        ]
      : [],
  );
  const text = tokens
    .filter(token => token.type === 'inline' || token.type === 'fence')
    .map(token => token.content)
    .join('\n');
  return {
    html: markdown.renderer.render(tokens, markdown.options, env),
    headings,
    text,
  };
}

export const { escapeHtml } = markdown.utils;
