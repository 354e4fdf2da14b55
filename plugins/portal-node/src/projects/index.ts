export {
  projectsServiceRef,
  projectStoreServiceRef,
  type ProjectsService,
  type ProjectsOptions,
} from './ProjectsService';
export { DefaultProjectsService, roleIn } from './DefaultProjectsService';
export { ProjectStore } from './ProjectStore';
export { personalProjectId, groupProjectId } from './personalProject';
