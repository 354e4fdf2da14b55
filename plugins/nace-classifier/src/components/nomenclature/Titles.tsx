import { Text } from '@backstage/ui';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { titlesOf, type Titled } from './titles';
import styles from './Nomenclature.module.css';

/** Both titles of a code, the chosen language first. */
export function Titles({ of }: { of: Titled }) {
  const { language } = useLanguage();
  return (
    <span className={styles.titles}>
      {titlesOf(of, language).map((title, i) => (
        <Text
          key={title.language}
          as="span"
          lang={title.language}
          variant={i === 0 ? 'body-medium' : 'body-small'}
          color={i === 0 ? 'primary' : 'secondary'}
        >
          {title.text}
        </Text>
      ))}
    </span>
  );
}
