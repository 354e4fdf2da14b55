import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { useClassifierLinks } from '../useClassifierLinks';
import { titlesOf, type Titled } from './titles';
import styles from './Nomenclature.module.css';

/** The line from section to class, each step a link to its entry. */
export function Hierarchy(props: {
  steps: readonly (Titled & { code: string })[];
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const links = useClassifierLinks();
  return (
    <nav aria-label={t('code.hierarchy')}>
      <ol className={styles.hierarchy}>
        {props.steps.map(step => (
          <li key={step.code}>
            <Link href={links.code(step.code)} variant="body-small">
              <strong>{step.code}</strong>{' '}
              {titlesOf(step, language)
                .slice(0, 1)
                .map(title => (
                  <span key={title.language} lang={title.language}>
                    {title.text}
                  </span>
                ))}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
