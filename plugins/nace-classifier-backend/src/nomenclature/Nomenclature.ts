import { NotFoundError } from '@backstage/errors';
import type {
  NomenclatureEntry,
  NomenclatureItem,
  NomenclatureLevel,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { bareCode, codeQuery } from './codeQuery';
import { fold } from './fold';

export interface Title {
  readonly code: string;
  readonly level: NomenclatureLevel;
  readonly parent?: string;
  /** The French title where there is no English one. */
  readonly titleEn: string;
  readonly titleFr: string;
  readonly notes: NomenclatureEntry['notes'];
  readonly source: string;
}

interface Searchable {
  readonly title: Title;
  readonly code: string;
  readonly text: string;
}

/** Whether a code has a word: a code's first digits, or a word of the titles. */
function wordMatcher(word: string): (entry: Searchable) => boolean {
  const digits = codeQuery(word);
  if (digits !== undefined) return ({ code }) => code.startsWith(digits);
  const parts = fold(word).split(' ');
  return ({ text }) => parts.every(part => text.includes(part));
}

/** Codes, titles and notes of one nomenclature, from section to class. */
export class Nomenclature {
  readonly #titles: ReadonlyMap<string, Title>;
  readonly #children = new Map<string, Title[]>();
  readonly #searchable: readonly Searchable[];

  constructor(titles: readonly Title[]) {
    this.#titles = new Map(titles.map(title => [title.code, title]));
    for (const title of titles) {
      const siblings = this.#children.get(title.parent ?? '') ?? [];
      siblings.push(title);
      this.#children.set(title.parent ?? '', siblings);
    }
    this.#searchable = titles.map(title => ({
      title,
      code: bareCode(title.code),
      text: fold(`${title.titleEn} ${title.titleFr}`),
    }));
  }

  /** Titles of every class, in the order of the codes. */
  get classes(): readonly Title[] {
    return [...this.#titles.values()].filter(({ level }) => level === 'class');
  }

  /** A title; nothing for a code that is not there. */
  find(code: string): Title | undefined {
    return this.#titles.get(code);
  }

  /** From the section down to the code itself. */
  pathTo(code: string): Title[] {
    const title = this.#titles.get(code);
    if (!title) return [];
    return [...(title.parent ? this.pathTo(title.parent) : []), title];
  }

  /** @throws NotFoundError for a parent that is not there */
  below(parent: string | undefined): NomenclatureItem[] {
    if (parent !== undefined && !this.#titles.has(parent))
      throw new NotFoundError(`There is no code '${parent}'`);
    return (this.#children.get(parent ?? '') ?? []).map(title =>
      this.#item(title),
    );
  }

  /**
   * Codes that match every word: words of either title without their accents,
   * and codes from their first digits, as `56.1`, `5610` or NAF's `56.10A`.
   */
  search(words: string, limit: number): NomenclatureItem[] {
    const matchers = words
      .split(/\s+/)
      .filter(word => fold(word) !== '')
      .map(wordMatcher);
    if (matchers.length === 0) return [];
    return this.#searchable
      .filter(entry => matchers.every(matches => matches(entry)))
      .slice(0, limit)
      .map(({ title }) => this.#item(title));
  }

  /** @throws NotFoundError */
  entry(code: string): NomenclatureEntry {
    const title = this.#titles.get(code);
    if (!title)
      throw new NotFoundError(`There is no code '${code}': write it as 56.10`);
    return {
      ...this.#item(title),
      ancestors: this.pathTo(code)
        .slice(0, -1)
        .map(above => this.#item(above)),
      notes: [...title.notes],
      source: title.source,
    };
  }

  #item({ code, level, parent, titleEn, titleFr }: Title): NomenclatureItem {
    const children = this.#children.get(code)?.length ?? 0;
    return {
      code,
      level,
      ...(parent === undefined ? {} : { parent }),
      titleEn,
      titleFr,
      children,
    };
  }
}
