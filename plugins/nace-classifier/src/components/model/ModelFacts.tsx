import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServedModel } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useConfidenceFormat, useFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import styles from './Model.module.css';

/** What a program must know of a model version. */
export function ModelFacts({ model }: { model: ServedModel }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number, bytes } = useFormat();
  const confidence = useConfidenceFormat();
  const facts = [
    [t('model.version'), `${model.name} ${model.version}`],
    [t('model.nomenclature'), model.nomenclature],
    [t('model.level'), model.level],
    [t('model.labels'), number(model.labels)],
    [t('model.threshold'), confidence(model.threshold)],
    [t('model.size'), bytes(model.sizeBytes)],
    [t('model.digest'), <code key="digest">{model.sha256}</code>],
  ] as const;
  return (
    <section aria-label={t('model.facts')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
