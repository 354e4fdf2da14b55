import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import type { NomenclatureEntry } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { noteReferences } from './noteReferences';
import { chosenNotes } from './chosenNotes';
import { classifierTranslationRef } from '../../translation';
import { useClassifierLinks } from '../useClassifierLinks';
import styles from './Nomenclature.module.css';

function Note({ text }: { text: string }) {
  const links = useClassifierLinks();
  return (
    <>
      {noteReferences(text).map((part, i) =>
        part.code ? (
          <Link key={i} href={links.code(part.code)}>
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

function NoteList(props: {
  title: string;
  notes: readonly string[];
  limit: number;
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const [whole, setWhole] = useState(false);
  if (props.notes.length === 0) return null;
  const shown = whole ? props.notes : props.notes.slice(0, props.limit);
  const hidden = props.notes.length - shown.length;
  return (
    <div>
      <Text as="h3" variant="body-small" weight="bold">
        {props.title}
      </Text>
      <ul className={styles.notes}>
        {shown.map(note => (
          <li key={note}>
            <Note text={note} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="tertiary" size="small" onPress={() => setWhole(true)}>
          {t('notes.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** What an entry includes and excludes, in the chosen language if there are such notes. */
export function Notes(props: {
  notes: NomenclatureEntry['notes'];
  /** Notes of a kind shown before "more". */
  limit?: number;
}) {
  const { limit = 6 } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const notes = chosenNotes(props.notes, language);
  if (!notes) return <Text color="secondary">{t('notes.none')}</Text>;
  return (
    <div className={styles.noteLists} lang={notes.language}>
      {notes.foreign && (
        <Text as="p" variant="body-small" color="secondary" lang={language}>
          {t(notes.language === 'en' ? 'notes.inEnglish' : 'notes.inFrench')}
        </Text>
      )}
      <NoteList
        title={t('notes.includes')}
        notes={notes.includes}
        limit={limit}
      />
      <NoteList
        title={t('notes.alsoIncludes')}
        notes={notes.alsoIncludes}
        limit={limit}
      />
      <NoteList
        title={t('notes.excludes')}
        notes={notes.excludes}
        limit={limit}
      />
    </div>
  );
}
