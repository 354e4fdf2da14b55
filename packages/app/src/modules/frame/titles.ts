import type { Language } from '@sardonyx/plugin-portal-react';

/** Titles of pages, tabs and widgets are plain strings in Backstage: these are the French ones. */
const FRENCH: Readonly<Record<string, string>> = {
  'Access tokens': "Jetons d'accès",
  APIs: 'API',
  Catalog: 'Catalogue',
  'Catalog Graph': 'Graphe du catalogue',
  Classifier: 'Classifieur',
  Classify: 'Classer',
  'Classify a description': 'Classer une description',
  Docs: 'Documentation',
  Documentation: 'Documentation',
  Dependencies: 'Dépendances',
  Definition: 'Définition',
  Home: 'Accueil',
  Kubernetes: 'Kubernetes',
  Monitoring: 'Suivi',
  Notifications: 'Notifications',
  Overview: "Vue d'ensemble",
  Projects: 'Projets',
  'Recently Visited': 'Vus récemment',
  'Most Visited': 'Les plus vus',
  Requests: 'Requêtes',
  Search: 'Recherche',
  Settings: 'Réglages',
  'Starred Entities': 'Favoris du catalogue',
  'Your Starred Entities': 'Vos favoris du catalogue',
  Systems: 'Systèmes',
  Tour: 'Visite guidée',
};

/** A title in a language; one that nobody translated stays as it is. */
export function titleIn(language: Language, title: string): string {
  return language === 'fr' ? FRENCH[title] ?? title : title;
}
