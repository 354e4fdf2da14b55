import { useEffect, useRef, useState } from 'react';
import { useDebounced, useUrlState } from '@sardonyx/plugin-portal-react';
import { z } from 'zod';
import { Playground } from './Playground';

const urlSchema = z.object({ q: z.string().default('') });
/** Milliseconds: browsers refuse an address that changes at every key. */
const URL_REST_MS = 300;

/** The playground with its description in the address, so that it can be shared. */
export function PlaygroundPage() {
  const [{ q }, patch] = useUrlState(urlSchema);
  const [description, setDescription] = useState(q);
  const rested = useDebounced(description, URL_REST_MS);
  const written = useRef(q);

  useEffect(() => {
    // Not while a text that came from outside has still to settle.
    if (rested !== description || rested === written.current) return;
    written.current = rested;
    patch({ q: rested });
  }, [rested, description, patch]);

  useEffect(() => {
    // The address was changed from outside: a link, or back and forward.
    if (q === written.current) return;
    written.current = q;
    setDescription(q);
  }, [q]);

  return (
    <Playground
      description={description}
      onDescriptionChange={setDescription}
    />
  );
}
