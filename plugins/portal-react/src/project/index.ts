export {
  ProjectProvider,
  useProject,
  type ProjectChoice,
} from './ProjectProvider';
export { ProjectPicker } from './ProjectPicker';
