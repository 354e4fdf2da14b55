import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TrainingSettings } from '../src';
import type { EverydayAnswer } from './everyday';
import type { Figures } from './measure';

export interface CardFacts {
  readonly bytes: number;
  readonly sha256: string;
  readonly seed: number;
  readonly settings: TrainingSettings;
  readonly labels: number;
  readonly temperature: number;
  readonly texts: { readonly train: number; readonly valid: number };
  /** Rows of the training set by the folder that they come from. */
  readonly origins: ReadonlyMap<string, number>;
  readonly everyday: readonly EverydayAnswer[];
  readonly onValid: Figures;
  readonly onTest?: Figures;
}

/** NACE Rev. 2 has so many classes (Eurostat). */
const CLASSES = 615;

const SOURCES: Record<string, { title: string; licence: string }> = {
  naf2008_notes_fr: {
    title:
      'Explanatory notes, titles and product titles: Insee, NAF rev. 2 and CPF rev. 2.1, reissue of 2020 (insee.fr/fr/information/2120875), as extracted in betagouv/mon-entreprise',
    licence: 'Insee: Licence Ouverte 2.0; repository: MIT',
  },
  guichet_unique_fr: {
    title:
      'Activities of the one-stop shop for businesses: INPI, nomenclature of the guichet unique v1.34, as kept in betagouv/mon-entreprise',
    licence:
      'repository: MIT; the file has no licence line: Licence Ouverte 2.0, to be confirmed',
  },
};

function sources(origins: ReadonlyMap<string, number>): string {
  return [...origins]
    .map(([origin, rows]) => {
      const source = SOURCES[origin];
      if (!source)
        throw new Error(`The card knows no source and licence of '${origin}'`);
      return `| ${source.title} | ${rows} | ${source.licence} |`;
    })
    .join('\n');
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function figures(
  title: string,
  { texts, levels, calibrationError, risk }: Figures,
): string {
  const rows = levels.map(
    ({ level, at1, at5 }) => `| ${level} | ${percent(at1)} | ${percent(at5)} |`,
  );
  const points = risk.map(
    p =>
      `| ${p.threshold.toFixed(2)} | ${percent(p.coverage)} | ${percent(
        1 - p.risk,
      )} |`,
  );
  return `### ${title} (${texts} texts)

| level | right at 1 | right at 5 |
| --- | --- | --- |
${rows.join('\n')}

Expected calibration error, 15 bins: ${calibrationError.toFixed(3)}.

| confidence p1 - p2 at least | coded without a person | right among them |
| --- | --- | --- |
${points.join('\n')}
`;
}

function card(facts: CardFacts): string {
  const { settings: s } = facts;
  return `# nace-fr, version 1

Gives a class of NACE Rev. 2 to a few words in French about an economic activity.
A code is written as the nomenclature writes it: \`56.10\`, the first four digits of
\`56.10A\` in NAF rev. 2 (2008). These are not codes of NACE Rev. 2.1 or NAF 2025.

| | |
| --- | --- |
| file | \`model.sdxw\`, ${facts.bytes} bytes |
| SHA-256 | \`${facts.sha256}\` |
| codes | ${facts.labels} of the ${CLASSES} classes of NACE Rev. 2 |
| family | weighted sum of hashed n-gram rows, one matrix, softmax |
| settings | ${s.ngrams.rows} rows of ${
    s.dimension
  } numbers at 8 bits; words 1-${s.ngrams.wordMax}, characters ${
    s.ngrams.charMin
  }-${s.ngrams.charMax}; ${s.epochs} epochs, batch ${s.batch}, Adagrad ${
    s.learningRate
  } falling to 0, feature dropout ${s.dropout} |
| seed | ${facts.seed} |
| temperature | ${facts.temperature}, fitted on validation |

## Data

Trained on ${facts.texts.train} texts. Before that, a training without ${
    facts.texts.valid
  } of them gave the
temperature and the validation figures: one text in ten, by a hash of its words, so
that texts of the same words stay together. The other settings were taken from an
earlier study of the same data, not searched for here. Texts that stand for several
classes had been dropped.

| part | rows | licence |
| --- | --- | --- |
${sources(facts.origins)}

The data are not in this repository; the weights are all that is kept of them.

## What it is right at

${
  facts.onTest
    ? figures('Test split, not used to train, fit or choose', facts.onTest)
    : 'Not measured on the test split.'
}
${figures('Validation, by the training without these texts', facts.onValid)}
## Limits

The texts are official wording, not what people declare. Expect fewer right
answers on declarations, above all on short or misspelled ones, and on everyday
names of trades, which official wording seldom has:

| said | right | answered | confidence |
| --- | --- | --- | --- |
${facts.everyday
  .map(
    ({ text, expected, answered, confidence }) =>
      `| ${text} | ${expected} | ${answered}${
        answered === expected ? '' : ', wrong'
      } | ${confidence.toFixed(2)} |`,
  )
  .join('\n')}

The model knows French only. Below the threshold of confidence a person decides.

## Made by

\`\`\`
yarn workspace @sardonyx/text-classifier train --data train.csv --out FOLDER --seed ${
    facts.seed
  } --test test.csv
\`\`\`
`;
}

const mlmodel = (facts: CardFacts) => `# MLflow model folder
flavors:
  sardonyx_text_classifier:
    family: weighted
    model_file: model.sdxw
    sha256: ${facts.sha256}
    nomenclature: NACE Rev. 2
    level: class
    language: fr
    labels: ${facts.labels}
model_size_bytes: ${facts.bytes}
signature:
  inputs: '[{"name": "description_activity", "type": "string", "required": true}]'
  outputs: '[{"name": "code", "type": "string", "required": true}, {"name": "probabilite", "type": "double", "required": true}]'
metadata:
  name: nace-fr
  version: '1'
  nomenclature: NACE Rev. 2
  nomenclature_national: NAF rev. 2 (2008)
  level: class
  code_example: '56.10'
  language: fr
  training_rows: ${facts.texts.train}
  seed: ${facts.seed}
`;

/** Writes the model card and the MLmodel file from measured figures. */
export function writeCard(folder: string, facts: CardFacts): void {
  writeFileSync(
    path.join(folder, 'README.md'),
    `${card(facts)
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`,
  );
  writeFileSync(path.join(folder, 'MLmodel'), mlmodel(facts));
}
