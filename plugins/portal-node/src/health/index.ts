export {
  createSystemHealth,
  systemHealthServiceRef,
  type SystemCheck,
  type SystemHealthService,
} from './SystemHealthService';
