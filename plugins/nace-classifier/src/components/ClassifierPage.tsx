import { lazy, Suspense } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { LoadingShape, PageFrame } from '@sardonyx/plugin-portal-react';
import {
  matchPath,
  Navigate,
  Route,
  Routes,
  useLocation,
} from 'react-router-dom';
import { classifierTranslationRef } from '../translation';
import { BatchProvider } from './batch/BatchContext';
import { PlaygroundPage } from './playground/PlaygroundPage';
import { useClassifierLinks } from './useClassifierLinks';
import styles from './ClassifierPage.module.css';

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

const VIEWS = ['batch', 'codes', 'model'] as const;

/** The classifier with its four views, each at its own address. */
export function ClassifierPage() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const links = useClassifierLinks();
  const { pathname } = useLocation();
  const view =
    VIEWS.find(name => matchPath(`${links[name]}/*`, pathname)) ?? 'classify';
  return (
    <PageFrame title={t('page.title')} subtitle={t('page.subtitle')}>
      <BatchProvider>
        <Tabs>
          <TabList aria-label={t('tab.label')}>
            <Tab id="classify" href={links.classify()}>
              {t('tab.classify')}
            </Tab>
            {VIEWS.map(name => (
              <Tab key={name} id={name} href={links[name]}>
                {t(`tab.${name}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel id={view} className={styles.view}>
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
          </TabPanel>
        </Tabs>
      </BatchProvider>
    </PageFrame>
  );
}
