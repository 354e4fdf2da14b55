import { useFormat } from '@sardonyx/plugin-portal-react';

/** A moment as one says it; the date is under the pointer. */
export function Moment({ at }: { at: string }) {
  const { date, relative } = useFormat();
  return (
    <time dateTime={at} title={date(at)}>
      {relative(at)}
    </time>
  );
}
