import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CommandProvider } from '../commands';
import { ProjectProvider } from '../project';

function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: 1, refetchOnWindowFocus: false },
    },
  });
}

/** What every page of ours needs around it; once, at the root of the app. */
export function PortalProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ProjectProvider>
        <CommandProvider>{children}</CommandProvider>
      </ProjectProvider>
    </QueryClientProvider>
  );
}
