import { useEffect, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiSearchLine } from '@remixicon/react';
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { NavigationGroup } from '../frame/Sidebar';
import { frameTranslationRef } from '../frame/translation';
import { usePaletteSections } from './usePaletteSections';
import styles from './CommandPalette.module.css';

function Palette({
  groups,
  close,
}: {
  groups: readonly NavigationGroup[];
  close: () => void;
}) {
  const { t } = useTranslationRef(frameTranslationRef);
  const [typed, setTyped] = useState('');
  const { sections, indexing } = usePaletteSections(groups, typed);
  const run = (id: unknown) => {
    close();
    sections
      .flatMap(({ entries }) => entries)
      .find(entry => entry.id === id)
      ?.run();
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* The palette is opened to type into it. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField aria-label={t('palette.title')} autoFocus>
        <Input
          className={styles.input}
          placeholder={t('palette.placeholder')}
        />
      </TextField>
      {indexing && (
        <p role="status" className={styles.note}>
          {t('palette.indexing')}
        </p>
      )}
      <Menu
        className={styles.list}
        aria-label={t('palette.title')}
        onAction={run}
        renderEmptyState={() => (
          <p className={styles.note}>{t('palette.nothing')}</p>
        )}
      >
        {sections.map(({ id, entries }) => (
          <MenuSection key={id} id={id}>
            <Header className={styles.heading}>{t(`palette.${id}`)}</Header>
            {entries.map(entry => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.title}
                className={styles.item}
              >
                {entry.title}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}

/** Everything by its name: opened by its button, Ctrl K or ⌘ K. */
export function CommandPalette({
  groups,
}: {
  groups: readonly NavigationGroup[];
}) {
  const { t } = useTranslationRef(frameTranslationRef);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey)
        return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setOpen(before => !before);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Button
        className={styles.open}
        aria-keyshortcuts="Control+K Meta+K"
        onPress={() => setOpen(true)}
      >
        <RiSearchLine aria-hidden size={16} />
        <span>{t('palette.open')}</span>
        <kbd>Ctrl K</kbd>
      </Button>
      <ModalOverlay
        className={styles.overlay}
        isDismissable
        isOpen={open}
        onOpenChange={setOpen}
      >
        <Modal className={styles.modal}>
          <Dialog aria-label={t('palette.title')} className={styles.dialog}>
            <Palette groups={groups} close={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
