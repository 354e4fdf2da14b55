import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { classifierRouteRef } from '../../routes';
import { monitoringTranslationRef } from '../../translation';

/** Leads to where requests are made; nothing in a portal without classifier. */
export function ClassifierLink() {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const classifier = useRouteRef(classifierRouteRef);
  if (!classifier) return null;
  return <Link href={classifier()}>{t('empty.classifier')}</Link>;
}
