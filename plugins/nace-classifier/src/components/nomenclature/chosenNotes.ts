import type { NomenclatureEntry } from '@sardonyx/plugin-portal-common/nace-classifier';

type EntryNotes = NomenclatureEntry['notes'][number];

/** The notes to show, and whether they are in another language than chosen. */
export type ChosenNotes = EntryNotes & { readonly foreign: boolean };

const isEmpty = ({ includes, alsoIncludes, excludes }: EntryNotes) =>
  includes.length + alsoIncludes.length + excludes.length === 0;

/** Notes in the chosen language, else in the other one, else none. */
export function chosenNotes(
  notes: readonly EntryNotes[],
  chosen: string,
): ChosenNotes | undefined {
  const written = notes.filter(each => !isEmpty(each));
  const own = written.find(({ language }) => chosen.startsWith(language));
  const found = own ?? written[0];
  return found && { ...found, foreign: own === undefined };
}
