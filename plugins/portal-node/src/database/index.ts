export {
  portalDatabaseServiceRef,
  migratePortalDatabase,
  type PortalDatabase,
} from './portalDatabase';
