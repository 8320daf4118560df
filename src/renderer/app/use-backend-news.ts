import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../bridge/call.ts';
import { markAllStale, markStale } from '../bridge/queries.ts';

/** Keeps the shown answers true: hears what changed, and tells when the backend had to be restarted. */
export function useBackendNews(onRestart: () => void): void {
  const client = useQueryClient();
  useEffect(() => {
    const ends = [
      listen('data.changed', ({ areas }) => void markStale(client, areas)),
      listen('backend.restarted', () => {
        void markAllStale(client);
        onRestart();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [client, onRestart]);
}
