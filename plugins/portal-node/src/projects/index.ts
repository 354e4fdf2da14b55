export {
  projectsServiceRef,
  projectStoreServiceRef,
} from './projectsServiceRef';
export type { ProjectsOptions, ProjectsService } from './ProjectsService';
export { DefaultProjectsService, roleIn } from './DefaultProjectsService';
export { ProjectStore } from './ProjectStore';
export { personalProjectId, groupProjectId } from './personalProject';
