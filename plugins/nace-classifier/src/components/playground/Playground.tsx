import { useRef, useState } from 'react';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { Announcement } from './Announcement';
import { CodingResult } from './CodingResult';
import { DescriptionField } from './DescriptionField';
import { Examples } from './Examples';
import { isAskable, useCoding } from './useCoding';
import { useKeeping } from './useKeeping';
import { usePlaygroundCommands } from './usePlaygroundCommands';
import styles from './Playground.module.css';

/** A description and its codes, answered as one types. */
export function Playground(props: {
  description: string;
  onDescriptionChange(description: string): void;
}) {
  const { description, onDescriptionChange } = props;
  const [selected, setSelected] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const { answer, outdated, error, retry } = useCoding(description);
  const keeping = useKeeping(description);
  usePlaygroundCommands(
    answer?.description,
    selected ?? answer?.coding.candidates[0]?.code,
  );
  return (
    <div className={styles.playground}>
      <DescriptionField
        value={description}
        onChange={onDescriptionChange}
        onKeep={keeping.keep}
        onLeave={() => list.current?.focus()}
        help
      />
      <Announcement coding={outdated ? undefined : answer?.coding} />
      {description.trim() === '' && <Examples onTry={onDescriptionChange} />}
      {error && <ErrorPanel error={error} retry={retry} />}
      {!error && !answer && isAskable(description) && (
        <LoadingShape kind="table" />
      )}
      {!error && answer && (
        <CodingResult
          ref={list}
          description={answer.description}
          coding={answer.coding}
          outdated={outdated}
          keeping={keeping}
          selected={selected}
          onSelect={setSelected}
        />
      )}
    </div>
  );
}
