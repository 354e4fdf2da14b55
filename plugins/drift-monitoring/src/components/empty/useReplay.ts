import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { useMutation } from '@tanstack/react-query';
import { monitoringApiRef } from '../../api';

/** Replays the official titles into the log of the project. */
export function useReplay(options: { onReplayed(): void }) {
  const monitoring = useApi(monitoringApiRef);
  const { project } = useProject();
  return useMutation({
    mutationFn: () => monitoring.replayTitles({ project: project?.id }),
    onSuccess: options.onReplayed,
  });
}
export type Replay = ReturnType<typeof useReplay>;
