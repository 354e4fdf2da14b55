import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PageFrame } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../translation';
import { Monitoring } from './Monitoring';

/** What was asked of the models, and how sure they were. */
export function MonitoringPage() {
  const { t } = useTranslationRef(monitoringTranslationRef);
  return (
    <PageFrame title={t('page.title')} subtitle={t('page.subtitle')}>
      <Monitoring />
    </PageFrame>
  );
}
