import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { EmptyState } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { EXAMPLES } from './examples';
import styles from './Playground.module.css';

/** What the page is for, and descriptions to begin with. */
export function Examples({ onTry }: { onTry(description: string): void }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  return (
    <Flex direction="column" gap="3">
      <EmptyState
        title={t('empty.title')}
        explanation={t('empty.explanation')}
      />
      <Text as="h3" variant="body-medium" weight="bold">
        {t('empty.examples')}
      </Text>
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        {EXAMPLES.map(example => (
          <Button
            key={example}
            variant="secondary"
            size="small"
            className={styles.example}
            onPress={() => onTry(example)}
          >
            {example}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
