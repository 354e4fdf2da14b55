import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { NavContentComponentProps } from '@backstage/plugin-app-react';
import {
  LANGUAGES,
  ProjectPicker,
  useLanguage,
} from '@sardonyx/plugin-portal-react';
import { NavLink } from 'react-router-dom';
import styles from './Navigation.module.css';

const LABELS = {
  en: { nav: 'Main', menu: 'Menu', language: 'Language' },
  fr: { nav: 'Principale', menu: 'Menu', language: 'Langue' },
} as const;

/** Titles of pages are plain strings in Backstage: ours and the core's in French. */
const FRENCH: Readonly<Record<string, string>> = {
  Home: 'Accueil',
  Catalog: 'Catalogue',
  Classifier: 'Classifieur',
  Docs: 'Documentation',
  APIs: 'API',
  Search: 'Recherche',
  Settings: 'Réglages',
  Notifications: 'Notifications',
};

/** The pages of the portal, the project and the language. */
export function Navigation({ navItems }: NavContentComponentProps) {
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Sardonyx';
  const { language, select } = useLanguage();
  const labels = LABELS[language];
  const items = navItems.withComponent(item => (
    <NavLink className={styles.link} to={item.href}>
      {item.icon}
      <span>
        {language === 'fr' ? FRENCH[item.title] ?? item.title : item.title}
      </span>
    </NavLink>
  ));
  return (
    <nav className={styles.nav} aria-label={labels.nav}>
      <a className={styles.name} href="/">
        {title}
      </a>
      <ProjectPicker />
      <div className={styles.links}>
        {items.take('page:home')}
        {items.take('page:nace-classifier')}
        {items.take('page:catalog')}
        {items.rest({ sortBy: 'title' })}
      </div>
      <label className={styles.language}>
        <span>{labels.language}</span>
        <select
          value={language}
          onChange={event =>
            select(LANGUAGES.find(one => one === event.target.value) ?? 'en')
          }
        >
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
      </label>
    </nav>
  );
}
