import { Navigate, Route, Routes } from 'react-router-dom';
import { ProjectList } from './ProjectList';
import { ProjectPage } from './ProjectPage';
import { useProjectLinks } from './useProjectLinks';

/** The projects of the person, and each at its own address. */
export function ProjectsPage() {
  const links = useProjectLinks();
  return (
    <Routes>
      <Route path="/" element={<ProjectList />} />
      <Route path=":id" element={<ProjectPage />} />
      <Route path="*" element={<Navigate to={links.list} replace />} />
    </Routes>
  );
}
