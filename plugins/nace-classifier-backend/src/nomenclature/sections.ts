/** A section of NACE Rev. 2 with the first and last division in it. */
export interface Section {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly titleEn: string;
  readonly titleFr: string;
}

/** Sections of NACE Rev. 2 (Regulation (EC) No 1893/2006, annex I) and of NAF rev. 2 (Insee). */
export const SECTIONS: readonly Section[] = [
  {
    code: 'A',
    first: 1,
    last: 3,
    titleEn: 'Agriculture, forestry and fishing',
    titleFr: 'Agriculture, sylviculture et pêche',
  },
  {
    code: 'B',
    first: 5,
    last: 9,
    titleEn: 'Mining and quarrying',
    titleFr: 'Industries extractives',
  },
  {
    code: 'C',
    first: 10,
    last: 33,
    titleEn: 'Manufacturing',
    titleFr: 'Industrie manufacturière',
  },
  {
    code: 'D',
    first: 35,
    last: 35,
    titleEn: 'Electricity, gas, steam and air conditioning supply',
    titleFr:
      "Production et distribution d'électricité, de gaz, de vapeur et d'air conditionné",
  },
  {
    code: 'E',
    first: 36,
    last: 39,
    titleEn:
      'Water supply; sewerage, waste management and remediation activities',
    titleFr:
      "Production et distribution d'eau ; assainissement, gestion des déchets et dépollution",
  },
  {
    code: 'F',
    first: 41,
    last: 43,
    titleEn: 'Construction',
    titleFr: 'Construction',
  },
  {
    code: 'G',
    first: 45,
    last: 47,
    titleEn:
      'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    titleFr: "Commerce ; réparation d'automobiles et de motocycles",
  },
  {
    code: 'H',
    first: 49,
    last: 53,
    titleEn: 'Transportation and storage',
    titleFr: 'Transports et entreposage',
  },
  {
    code: 'I',
    first: 55,
    last: 56,
    titleEn: 'Accommodation and food service activities',
    titleFr: 'Hébergement et restauration',
  },
  {
    code: 'J',
    first: 58,
    last: 63,
    titleEn: 'Information and communication',
    titleFr: 'Information et communication',
  },
  {
    code: 'K',
    first: 64,
    last: 66,
    titleEn: 'Financial and insurance activities',
    titleFr: "Activités financières et d'assurance",
  },
  {
    code: 'L',
    first: 68,
    last: 68,
    titleEn: 'Real estate activities',
    titleFr: 'Activités immobilières',
  },
  {
    code: 'M',
    first: 69,
    last: 75,
    titleEn: 'Professional, scientific and technical activities',
    titleFr: 'Activités spécialisées, scientifiques et techniques',
  },
  {
    code: 'N',
    first: 77,
    last: 82,
    titleEn: 'Administrative and support service activities',
    titleFr: 'Activités de services administratifs et de soutien',
  },
  {
    code: 'O',
    first: 84,
    last: 84,
    titleEn: 'Public administration and defence; compulsory social security',
    titleFr: 'Administration publique',
  },
  {
    code: 'P',
    first: 85,
    last: 85,
    titleEn: 'Education',
    titleFr: 'Enseignement',
  },
  {
    code: 'Q',
    first: 86,
    last: 88,
    titleEn: 'Human health and social work activities',
    titleFr: 'Santé humaine et action sociale',
  },
  {
    code: 'R',
    first: 90,
    last: 93,
    titleEn: 'Arts, entertainment and recreation',
    titleFr: 'Arts, spectacles et activités récréatives',
  },
  {
    code: 'S',
    first: 94,
    last: 96,
    titleEn: 'Other service activities',
    titleFr: 'Autres activités de services',
  },
  {
    code: 'T',
    first: 97,
    last: 98,
    titleEn:
      'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
    titleFr:
      "Activités des ménages en tant qu'employeurs ; activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre",
  },
  {
    code: 'U',
    first: 99,
    last: 99,
    titleEn: 'Activities of extraterritorial organisations and bodies',
    titleFr: 'Activités extra-territoriales',
  },
];

/** Section of a division or of a code below it. */
export function sectionOf(code: string): Section | undefined {
  const division = Number(code.slice(0, 2));
  return SECTIONS.find(
    ({ first, last }) => division >= first && division <= last,
  );
}
