import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { loadServedModel } from './loadServedModel';

const folder = resolvePackagePath('@sardonyx/plugin-nace-classifier-backend', 'models/nace-fr/1');

describe('the shipped model', () => {
  it.each([
    ['boulangerie pâtisserie', '10.71'],
    ['exploitation de taxis', '49.32'],
    ['salon de coiffure', '96.02'],
    ['élevage de chevaux', '01.43'],
  ])('codes %s', (text, code) => {
    const { classifier } = loadServedModel(folder, 0.65);
    expect(classifier.predict(text).map(prediction => prediction.code)).toContain(code);
  });

  it('explains a score by its words, exactly', () => {
    const { classifier } = loadServedModel(folder, 0.65);
    const text = "Réparation d'ordinateurs, à domicile";
    const { words, bias } = classifier.explain(text, '95.11');
    expect(words.map(word => text.slice(word.start, word.end))).toEqual(words.map(word => word.text));
    expect(Number.isFinite(bias + words.reduce((sum, word) => sum + word.contribution, 0))).toBe(true);
    expect(words.find(word => word.text === 'ordinateurs')?.contribution).toBeGreaterThan(0);
  });

  it('is refused when the file is not the one described', () => {
    const copy = mkdtempSync(path.join(os.tmpdir(), 'sardonyx-model-'));
    cpSync(folder, copy, { recursive: true });
    writeFileSync(path.join(copy, 'model.sdxw'), 'other');
    expect(() => loadServedModel(copy, 0.65)).toThrow(/is not the one described/);
    rmSync(copy, { recursive: true });
  });
});
