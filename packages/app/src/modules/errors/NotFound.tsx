import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex, Text } from '@backstage/ui';
import { PageFrame } from '@sardonyx/plugin-portal-react';
import { useLocation } from 'react-router-dom';
import { frameTranslationRef } from '../frame/translation';

/** Says what was not found and how to go on. */
export function NotFound() {
  const { t } = useTranslationRef(frameTranslationRef);
  const { pathname } = useLocation();
  return (
    <PageFrame title={t('notFound.title')}>
      <Flex direction="column" gap="4">
        <Text>{t('notFound.text', { path: pathname })}</Text>
        <Flex gap="2">
          <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
          <ButtonLink variant="secondary" href="/search">
            {t('notFound.search')}
          </ButtonLink>
        </Flex>
      </Flex>
    </PageFrame>
  );
}
