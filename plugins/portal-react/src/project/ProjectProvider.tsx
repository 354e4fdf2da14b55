import {
  fetchApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import {
  projectRoutes,
  type OwnProject,
} from '@sardonyx/plugin-portal-common/projects';
import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  type ReactNode,
} from 'react';
import { useSearchParams } from 'react-router-dom';
import { contractClient } from '../api';

const REMEMBERED = 'sardonyx.project';

export interface ProjectChoice {
  /** Nothing while the projects are being fetched. */
  readonly project: OwnProject | undefined;
  readonly projects: readonly OwnProject[];
  readonly error: Error | null;
  select(id: string): void;
}

const ProjectContext = createContext<ProjectChoice>({
  project: undefined,
  projects: [],
  error: null,
  select: () => {},
});

/** The projects of the person, and the one named by `?project=` or chosen last. */
export function ProjectProvider({ children }: { children: ReactNode }) {
  const fetchApi = useApi(fetchApiRef);
  const identity = useApi(identityApiRef);
  const [search, setSearch] = useSearchParams();
  const { data, error } = useQuery({
    queryKey: ['portal', 'projects'],
    async queryFn() {
      await identity.getBackstageIdentity();
      return contractClient({ fetchApi, pluginId: 'portal' }).call(
        projectRoutes.list,
      );
    },
  });
  const wanted = search.get('project') ?? localStorage.getItem(REMEMBERED);
  const select = useCallback(
    (id: string) => {
      localStorage.setItem(REMEMBERED, id);
      setSearch(before => {
        const next = new URLSearchParams(before);
        next.set('project', id);
        return next;
      });
    },
    [setSearch],
  );
  const choice = useMemo<ProjectChoice>(() => {
    const projects = data?.items ?? [];
    const project = projects.find(({ id }) => id === wanted) ?? projects[0];
    return { project, projects, error, select };
  }, [data, error, wanted, select]);
  return (
    <ProjectContext.Provider value={choice}>{children}</ProjectContext.Provider>
  );
}

/** The project that the person works in. */
export const useProject = (): ProjectChoice => useContext(ProjectContext);
