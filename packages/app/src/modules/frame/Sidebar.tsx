import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { NavContentNavItem } from '@backstage/plugin-app-react';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { Link, NavLink } from 'react-router-dom';
import { readBrand } from '../theme';
import { titleIn } from './titles';
import { frameTranslationRef } from './translation';
import styles from './Sidebar.module.css';

export interface NavigationGroup {
  readonly id: 'home' | 'models' | 'catalogue' | 'portal' | 'more';
  readonly items: readonly NavContentNavItem[];
}

/** Name and logo of the portal, its pages in groups, the organization's links. */
export function NavigationList({
  groups,
  onNavigate,
}: {
  groups: readonly NavigationGroup[];
  onNavigate?: () => void;
}) {
  const { t } = useTranslationRef(frameTranslationRef);
  const { language } = useLanguage();
  const { name, logo, links } = readBrand(useApi(configApiRef));
  return (
    <>
      <Link className={styles.name} to="/" onClick={onNavigate}>
        <img src={logo} alt="" width={24} height={24} />
        {name}
      </Link>
      {groups.map(({ id, items }) => (
        <div key={id} className={styles.group}>
          {id !== 'home' && (
            <h2 id={`nav-${id}`} className={styles.heading}>
              {t(`group.${id}`)}
            </h2>
          )}
          <ul aria-labelledby={id === 'home' ? undefined : `nav-${id}`}>
            {items.map(({ href, icon, title }) => (
              <li key={href}>
                <NavLink
                  className={styles.link}
                  to={href}
                  end={href === '/'}
                  onClick={onNavigate}
                >
                  <span className={styles.icon} aria-hidden>
                    {icon}
                  </span>
                  {titleIn(language, title)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {links.length > 0 && (
        <div className={styles.group}>
          <h2 id="nav-links" className={styles.heading}>
            {t('links')}
          </h2>
          <ul aria-labelledby="nav-links">
            {links.map(({ url, title, titleFr }) => (
              <li key={url}>
                <a className={styles.link} href={url}>
                  {language === 'fr' ? titleFr ?? title : title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The navigation where there is room for it; a phone has it in a drawer. */
export function Sidebar({ groups }: { groups: readonly NavigationGroup[] }) {
  const { t } = useTranslationRef(frameTranslationRef);
  return (
    <nav className={styles.sidebar} aria-label={t('nav')}>
      <NavigationList groups={groups} />
    </nav>
  );
}
