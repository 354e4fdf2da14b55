import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiMenuLine } from '@remixicon/react';
import { ProjectPicker } from '@sardonyx/plugin-portal-react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { CommandPalette } from '../palette';
import { AccountMenu } from './AccountMenu';
import { LanguageSelect } from './LanguageSelect';
import { NavigationList, type NavigationGroup } from './Sidebar';
import { ThemeSelect } from './ThemeSelect';
import { frameTranslationRef } from './translation';
import styles from './TopBar.module.css';

function Drawer({ groups }: { groups: readonly NavigationGroup[] }) {
  const { t } = useTranslationRef(frameTranslationRef);
  return (
    <DialogTrigger>
      <Button className={styles.menu} aria-label={t('menu')}>
        <RiMenuLine aria-hidden />
      </Button>
      <ModalOverlay className={styles.overlay} isDismissable>
        <Modal className={styles.drawer}>
          <Dialog aria-label={t('nav')}>
            {({ close }) => (
              <nav aria-label={t('nav')}>
                <NavigationList groups={groups} onNavigate={close} />
                <div className={styles.drawerTools}>
                  <LanguageSelect />
                  <ThemeSelect />
                </div>
                <Button className={styles.close} onPress={close}>
                  {t('close')}
                </Button>
              </nav>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** Project, search, language, theme and account, above every page. */
export function TopBar({ groups }: { groups: readonly NavigationGroup[] }) {
  return (
    <header className={styles.bar}>
      <Drawer groups={groups} />
      <ProjectPicker />
      <CommandPalette groups={groups} />
      <div className={styles.tools}>
        <LanguageSelect />
        <ThemeSelect />
      </div>
      <AccountMenu />
    </header>
  );
}
