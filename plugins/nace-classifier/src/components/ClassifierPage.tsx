import { lazy, Suspense } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, Tabs } from '@backstage/ui';
import { LoadingShape, PageFrame } from '@sardonyx/plugin-portal-react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { classifierTranslationRef } from '../translation';
import { BatchProvider } from './batch/BatchContext';
import { PlaygroundPage } from './playground/PlaygroundPage';
import { useClassifierLinks } from './useClassifierLinks';

// A view is fetched when it is opened: the playground must come at once.
const BatchPage = lazy(() =>
  import('./batch/BatchPage').then(m => ({ default: m.BatchPage })),
);
const CodesPage = lazy(() =>
  import('./codes/CodesPage').then(m => ({ default: m.CodesPage })),
);
const ModelPage = lazy(() =>
  import('./model/ModelPage').then(m => ({ default: m.ModelPage })),
);

/** The classifier with its four views, each at its own address. */
export function ClassifierPage() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const links = useClassifierLinks();
  return (
    <PageFrame title={t('page.title')} subtitle={t('page.subtitle')}>
      <Tabs aria-label={t('tab.label')}>
        <TabList>
          <Tab id="classify" href={links.classify()}>
            {t('tab.classify')}
          </Tab>
          <Tab id="batch" href={links.batch}>
            {t('tab.batch')}
          </Tab>
          <Tab id="codes" href={links.codes}>
            {t('tab.codes')}
          </Tab>
          <Tab id="model" href={links.model}>
            {t('tab.model')}
          </Tab>
        </TabList>
      </Tabs>
      <BatchProvider>
        <Suspense fallback={<LoadingShape kind="text" />}>
          <Routes>
            <Route path="/" element={<PlaygroundPage />} />
            <Route path="batch" element={<BatchPage />} />
            <Route path="codes" element={<CodesPage />} />
            <Route path="model" element={<ModelPage />} />
            <Route
              path="*"
              element={<Navigate to={links.classify()} replace />}
            />
          </Routes>
        </Suspense>
      </BatchProvider>
    </PageFrame>
  );
}
