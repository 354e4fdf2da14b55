import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage, useProject } from '@sardonyx/plugin-portal-react';
import { useNavigate } from 'react-router-dom';
import type { NavigationGroup } from '../frame/Sidebar';
import { titleIn } from '../frame/titles';
import { frameTranslationRef } from '../frame/translation';
import { useTheme } from '../theme';
import { matching, type PaletteSection } from './paletteEntries';
import { useFound } from './useFound';

/** What the palette offers for what was typed. */
export function usePaletteSections(
  groups: readonly NavigationGroup[],
  typed: string,
): { sections: readonly PaletteSection[]; indexing: boolean } {
  const { t } = useTranslationRef(frameTranslationRef);
  const navigate = useNavigate();
  const { language, select: speak } = useLanguage();
  const { select: theme } = useTheme();
  const { project, projects, select: work } = useProject();
  const { results, indexing } = useFound(typed);
  const own = matching(
    [
      {
        id: 'pages',
        entries: groups
          .flatMap(({ items }) => items)
          .map(({ href, title }) => ({
            id: href,
            title: titleIn(language, title),
            keywords: title,
            run: () => navigate(href),
          })),
      },
      {
        id: 'actions',
        entries: [
          ...(['light', 'dark'] as const).map(mode => ({
            id: `theme-${mode}`,
            title: t(`palette.${mode}`),
            run: () => theme(mode),
          })),
          language === 'fr'
            ? {
                id: 'speak-en',
                title: t('palette.english'),
                run: () => speak('en'),
              }
            : {
                id: 'speak-fr',
                title: t('palette.french'),
                run: () => speak('fr'),
              },
        ],
      },
      {
        id: 'projects',
        entries: projects
          .filter(({ id }) => id !== project?.id)
          .map(({ id, title }) => ({
            id: `project-${id}`,
            title: t('palette.work', { title }),
            keywords: id,
            run: () => work(id),
          })),
      },
    ],
    typed,
  );
  const term = typed.trim();
  const found = results.map(({ title, location }) => ({
    id: `found-${location}`,
    title,
    run: () => navigate(location),
  }));
  const all = {
    id: 'found-all',
    title: t('palette.all', { term }),
    run: () => navigate(`/search?query=${encodeURIComponent(term)}`),
  };
  return {
    sections: term ? [...own, { id: 'found', entries: [...found, all] }] : own,
    indexing,
  };
}
