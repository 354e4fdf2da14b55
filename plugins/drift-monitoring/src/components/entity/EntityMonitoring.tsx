import { useEntity } from '@backstage/plugin-catalog-react';
import { Monitoring } from '../Monitoring';
import { modelOf } from './modelOf';

/** Monitoring of the model that the service of the page answers with. */
export function EntityMonitoring() {
  const { entity } = useEntity();
  return <Monitoring model={modelOf(entity)} />;
}
