import { escapeHtml } from './markdown.mjs';
import { relativeUrl } from './navigation.mjs';

function navList(pages, current) {
  let section = '';
  const items = pages.map(page => {
    const heading = page.sections.join(' / ');
    const head =
      heading && heading !== section
        ? `<li class="md-nav__section">${escapeHtml(heading)}</li>`
        : '';
    section = heading;
    const active =
      page === current ? ' md-nav__link--active" aria-current="page' : '';
    return `${head}<li class="md-nav__item"><a class="md-nav__link${active}" href="${relativeUrl(
      current.url,
      page.url,
    )}">${escapeHtml(page.title)}</a></li>`;
  });
  return `<ul class="md-nav__list">${items.join('')}</ul>`;
}

function contents(headings) {
  const items = headings
    .filter(({ level }) => level === 2)
    .map(
      ({ text, id }) =>
        `<li class="md-nav__item"><a class="md-nav__link" href="#${id}">${escapeHtml(
          text,
        )}</a></li>`,
    );
  return items.length > 1
    ? `<ul class="md-nav__list">${items.join('')}</ul>`
    : '';
}

/**
 * A page in the frame that TechDocs' reader knows from Material for MkDocs
 * (class names `md-…`): it lifts navigation and contents into its own layout.
 */
export function pageHtml({ site, pages, page, html, headings, stylesheet }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(page.title)} - ${escapeHtml(site)}</title>
<link rel="stylesheet" href="${relativeUrl(page.url, stylesheet)}">
</head>
<body>
<div class="md-container">
<main class="md-main"><div class="md-main__inner md-grid">
<div class="md-sidebar md-sidebar--primary" data-md-component="sidebar"><div class="md-sidebar__scrollwrap"><nav class="md-nav md-nav--primary" aria-label="Pages">${navList(
    pages,
    page,
  )}</nav></div></div>
<div class="md-sidebar md-sidebar--secondary" data-md-component="sidebar"><div class="md-sidebar__scrollwrap"><nav class="md-nav md-nav--secondary" aria-label="On this page">${contents(
    headings,
  )}</nav></div></div>
<div class="md-content"><article class="md-content__inner md-typeset">
${html}
</article></div>
</div></main>
</div>
</body>
</html>
`;
}
