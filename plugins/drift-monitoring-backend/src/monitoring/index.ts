export { AuthorizedMonitoring } from './AuthorizedMonitoring';
export { CodeTitles } from './CodeTitles';
export { DefaultMonitoring } from './DefaultMonitoring';
export type { MonitoringService } from './MonitoringService';
