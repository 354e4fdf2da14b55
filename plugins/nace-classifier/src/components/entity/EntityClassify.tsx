import { useState } from 'react';
import { Playground } from '../playground/Playground';

/** The playground on the page of the service that answers. */
export function EntityClassify() {
  const [description, setDescription] = useState('');
  return (
    <Playground
      description={description}
      onDescriptionChange={setDescription}
    />
  );
}
