export { driftMonitoringPlugin as default } from './plugin';
