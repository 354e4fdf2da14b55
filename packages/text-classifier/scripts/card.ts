import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TrainingSettings } from '../src';
import type { Figures } from './measure';

export interface CardFacts {
  readonly bytes: number;
  readonly sha256: string;
  readonly seed: number;
  readonly settings: TrainingSettings;
  readonly labels: number;
  readonly temperature: number;
  readonly texts: { readonly train: number; readonly valid: number };
  readonly onValid: Figures;
  readonly onTest?: Figures;
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

Gives a class of NACE Rev. 2 (as \`56.10\`; the first four digits of NAF rev. 2) to a
few words in French about an economic activity.

| | |
| --- | --- |
| file | \`model.sdxw\`, ${facts.bytes} bytes |
| SHA-256 | \`${facts.sha256}\` |
| codes | ${facts.labels} of the 615 classes of NACE Rev. 2 |
| family | weighted sum of hashed n-gram rows, one matrix, softmax |
| settings | ${s.ngrams.rows} rows of ${
    s.dimension
  } numbers at 8 bits; words 1-${s.ngrams.wordMax}, characters ${
    s.ngrams.charMin
  }-${s.ngrams.charMax}; ${s.epochs} epochs, batch ${s.batch}, Adagrad ${
    s.learningRate
  } falling to 0, feature dropout ${s.dropout} |
| seed | ${facts.seed} |
| temperature | ${facts.temperature}, fitted on the validation split |

## Data

Trained on ${facts.texts.train} texts, set aside for validation ${
    facts.texts.valid
  }. No text of the validation or
test split is in the training split; texts that stand for several classes were dropped.

| part | source | licence |
| --- | --- | --- |
| explanatory notes, titles and product titles | Insee, NAF rev. 2 / CPF rev. 2.1, reissue 2020, as extracted in betagouv/mon-entreprise | Licence Ouverte 2.0 (Insee); repository MIT |
| activities of the one-stop shop (guichet unique), 286 rows | INPI nomenclature v1.34, as kept in betagouv/mon-entreprise | repository MIT; no licence line in the file: Licence Ouverte 2.0 to be confirmed |

## What it is right at

${facts.onTest ? figures('Test split, measured once', facts.onTest) : ''}
${figures('Validation split', facts.onValid)}
## Limits

The texts are official wording, not what people declare: expect fewer right
answers on declarations, above all on short or misspelled ones. The model answers
in French wording only. Do not code anyone's activity with it without a person
below the threshold of confidence.

## Made by

\`\`\`
yarn workspace @sardonyx/text-classifier train --data FOLDER --out FOLDER --seed ${
    facts.seed
  } --test
\`\`\`
`;
}

const mlmodel = ({ bytes, sha256, labels }: CardFacts) => `# MLflow model folder
flavors:
  sardonyx_text_classifier:
    family: weighted
    model_file: model.sdxw
    sha256: ${sha256}
    nomenclature: NACE Rev. 2
    level: class
    language: fr
    labels: ${labels}
model_size_bytes: ${bytes}
signature:
  inputs: '[{"name": "description_activity", "type": "string", "required": true}]'
  outputs: '[{"name": "code", "type": "string", "required": true}, {"name": "probabilite", "type": "double", "required": true}]'
metadata:
  name: nace-fr
  version: '1'
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
