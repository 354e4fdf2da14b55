import type {
  Candidate,
  Coding,
  NomenclatureEntry,
  NomenclatureItem,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import type { ClassifierApi } from '../api';

const item = (
  code: string,
  level: NomenclatureItem['level'],
  titles: readonly [en: string, fr: string],
  more: { parent?: string; children?: number } = {},
): NomenclatureItem => ({
  code,
  level,
  titleEn: titles[0],
  titleFr: titles[1],
  children: more.children ?? 0,
  ...(more.parent ? { parent: more.parent } : {}),
});

export const ITEMS: readonly NomenclatureItem[] = [
  item('H', 'section', ['Transport', 'Transports'], { children: 1 }),
  item(
    'I',
    'section',
    ['Food and accommodation', 'Hébergement, restauration'],
    {
      children: 1,
    },
  ),
  item('53', 'division', ['Postal activities', 'Activités de poste'], {
    parent: 'H',
    children: 1,
  }),
  item('56', 'division', ['Food service', 'Restauration'], {
    parent: 'I',
    children: 1,
  }),
  item('53.2', 'group', ['Couriers', 'Coursiers'], {
    parent: '53',
    children: 1,
  }),
  item('56.1', 'group', ['Restaurants', 'Restaurants mobiles'], {
    parent: '56',
    children: 1,
  }),
  item('53.20', 'class', ['Other postal', 'Autres activités de courrier'], {
    parent: '53.2',
  }),
  item('56.10', 'class', ['Mobile food service', 'Restauration mobile'], {
    parent: '56.1',
  }),
];

function ancestorsOf(code: string): NomenclatureItem[] {
  const found = ITEMS.find(each => each.code === code);
  const parent = ITEMS.find(each => each.code === found?.parent);
  return parent ? [...ancestorsOf(parent.code), parent] : [];
}

function entryOf(code: string): NomenclatureEntry {
  const found = ITEMS.find(each => each.code === code);
  if (!found) throw new Error(`'${code}' is not a code of the nomenclature`);
  return {
    ...found,
    ancestors: ancestorsOf(code),
    notes: [
      {
        language: 'fr',
        includes: ['la préparation de plats à emporter'],
        alsoIncludes: [],
        excludes: ['la livraison seule (cf. 53.20)'],
      },
    ],
    source: 'Insee',
  };
}

const candidate = (code: string, probability: number): Candidate => {
  const { titleEn, titleFr, ancestors } = entryOf(code);
  const own = { level: 'class', code, titleEn, titleFr };
  return {
    code,
    probability,
    titleEn,
    titleFr,
    hierarchy: [...ancestors, own],
  };
};

/** Sure of anything with a pizza in it, unsure of the rest. */
export function codingOf(description: string): Coding {
  const sure = description.includes('pizza');
  return {
    candidates: sure
      ? [candidate('56.10', 0.81), candidate('53.20', 0.07)]
      : [candidate('53.20', 0.4), candidate('56.10', 0.35)],
    confidence: sure ? 0.74 : 0.05,
    threshold: 0.65,
    automatic: sure,
    model: 'nace-fr',
    modelVersion: '1',
    durationUs: 180,
  };
}

/** A classifier of two codes, each method a jest mock that can be told otherwise. */
export function fakeClassifier() {
  return {
    preview: jest.fn<
      ReturnType<ClassifierApi['preview']>,
      Parameters<ClassifierApi['preview']>
    >(async description => codingOf(description)),
    code: jest.fn<
      ReturnType<ClassifierApi['code']>,
      Parameters<ClassifierApi['code']>
    >(async ({ descriptions }) =>
      descriptions.map(text => ({ ...codingOf(text), requestId: 'r1' })),
    ),
    explain: jest.fn<
      ReturnType<ClassifierApi['explain']>,
      Parameters<ClassifierApi['explain']>
    >(async (description, code) => ({
      code,
      bias: 0,
      words: [...description.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        start: index,
        end: index + text.length,
        contribution:
          (text.includes('pizza') ? 3.1 : -0.4) * (code === '56.10' ? 1 : -1),
      })),
    })),
    listModels: jest.fn<
      ReturnType<ClassifierApi['listModels']>,
      Parameters<ClassifierApi['listModels']>
    >(async () => [
      {
        name: 'nace-fr',
        version: '1',
        level: 'class',
        nomenclature: 'NACE Rev. 2',
        labels: 609,
        sha256: '70e1756b',
        sizeBytes: 4_775_684,
        card: '# The card\n\n| | |\n| --- | --- |\n| seed | 1 |\n\n| level | right |\n| --- | --- |\n| class | 77 % |\n\n<img src=x onerror=alert(1)>\n\n[bad](javascript:alert(1))',
        threshold: 0.65,
      },
    ]),
    listCodes: jest.fn<
      ReturnType<ClassifierApi['listCodes']>,
      Parameters<ClassifierApi['listCodes']>
    >(async ({ parent, search }) =>
      search
        ? ITEMS.filter(({ code, titleEn, titleFr }) =>
            `${code} ${titleEn} ${titleFr}`.toLowerCase().includes(search),
          )
        : ITEMS.filter(each => each.parent === parent),
    ),
    getCode: jest.fn<
      ReturnType<ClassifierApi['getCode']>,
      Parameters<ClassifierApi['getCode']>
    >(async code => entryOf(code)),
  } satisfies ClassifierApi;
}
export type FakeClassifier = ReturnType<typeof fakeClassifier>;
